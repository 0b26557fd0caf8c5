/**
 * Takes the pictures of what the built action writes on a pull request, from the very Markdown that it sends:
 *
 *   npm run docs:action-pictures     needs Debian's chromium
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { chromium } from 'playwright-core'
import { GitHubServer } from '../__tests__/action/github-server.ts'
import { PullRequest } from '../__tests__/action/pull-request.ts'
import { runAction } from '../__tests__/action/run-action.ts'

const root = join(import.meta.dirname, '..')
process.chdir(root)
const license = readFileSync('examples/overclaiming/LICENSE', 'utf8')
const intro = 'Lumen-7B is a language model with seven billion parameters.'
const card = (name: string, claim: string, more = '') => `---\nlicense: ${name}\n---\n\n# Lumen-7B\n\n${claim}\n${more}`

const pullRequest = new PullRequest(
  { LICENSE: license, 'README.md': card('other', intro), 'NEWS.md': '# News\n\nLumen-1B is an open source model.\n' },
  {
    'README.md': card(
      'apache 2',
      'Lumen-7B is a fully open source language model with seven billion parameters.',
      '\nThe weights are free for commercial use.\n',
    ),
  },
)
const server = await GitHubServer.start(pullRequest.repository)
server.showsDiff(pullRequest.base, pullRequest.head)
const inputs = { 'github-token': 'picture', review: 'true' }
const { summary } = await runAction(pullRequest.checkout(), inputs, pullRequest.environment(server.url))
server.close()
const [checkRun] = server.checkRuns
const comment = server.reviews[0]?.comments.find(({ body }: { body: string }) => body.includes('```suggestion'))
if (!checkRun || !comment) throw new Error('the action wrote no check run, or no suggestion')

const css = readFileSync(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
  'utf8',
)
const style = `${css}
  body { margin: 0; width: 920px; background: #fff; color: #1f2328; font: 14px/1.5 'Liberation Sans', Arial, sans-serif; }
  main { padding: 24px; }
  .markdown-body { font-size: 14px; font-family: inherit; }
  .box { margin: 0 0 16px; border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
  .box > header { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; font-weight: 600; }
  .box > div { padding: 16px; }
  .failure { border-left: 3px solid #d1242f; } .warning { border-left: 3px solid #9a6700; }
  .annotation { padding: 12px 16px; border-top: 1px solid #d1d9e0; }
  .annotation .place { color: #59636e; font-size: 12px; } .annotation .place b { color: #1f2328; }
  .annotation h4 { margin: 4px 0; font-size: 14px; }
  pre.message, .diff { margin: 0; font: 12px/1.6 'Liberation Mono', monospace; white-space: pre-wrap; }
  .diff div { padding: 0 16px; } .del { background: #ffebe9; } .add { background: #dafbe1; }
  h3.title { margin: 0 0 12px; font-size: 20px; font-weight: 600; } .dot { color: #d1242f; }
  button { margin-top: 12px; padding: 4px 12px; border: 1px solid #d1d9e0; border-radius: 6px; background: #f6f8fa; font: inherit; font-weight: 600; }`

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
const tab = await browser.newPage({ deviceScaleFactor: 1.5 })
await take('check-run', checkRunPage())
await take('review', reviewPage())
await take('job-summary', box('claims summary', markdown(summary)))
await browser.close()

async function take(name: string, body: string): Promise<void> {
  await tab.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style><main>${body}</main>`)
  await tab.locator('body').screenshot({ path: `docs/${name}.png` })
}

function checkRunPage(): string {
  const annotations = checkRun?.annotations.map((annotation: Record<string, string>) => {
    const { annotation_level: level = '', path = '', start_line: line, title = '', message = '' } = annotation
    const place = `<div class="place"><b>Check ${level}</b> on line ${line} in ${escapeHtml(path)}</div>`
    return `<div class="annotation ${level}">${place}<h4>${escapeHtml(title)}</h4><pre class="message">${escapeHtml(message)}</pre></div>`
  })
  const head = `<h3 class="title"><span class="dot">✕</span> ${escapeHtml(checkRun?.name)} · ${escapeHtml(checkRun?.title)}</h3>`
  const list = `<div class="box"><header>Annotations</header>${annotations.join('')}</div>`
  return `${head}<div class="box"><div class="markdown-body">${markdown(checkRun?.summary)}</div></div>${list}`
}

/** A comment with its suggestion as GitHub shows it: the lines that it takes away, and those that it puts there. */
function reviewPage(): string {
  const { path, line, body } = comment
  const [, before = '', suggestion = ''] = /^([\s\S]*?)\n```suggestion\n([\s\S]*?)\n```/.exec(body) ?? []
  const lines = readFileSync(join(pullRequest.repository, path), 'utf8').split('\n')
  const old = lines.slice((comment.start_line ?? line) - 1, line)
  const context = lines
    .slice(0, line)
    .map((text, i) => `<div class="${old.includes(text) ? 'add' : ''}">${i + 1}  ${escapeHtml(text)}</div>`)
  const change = `<div class="del">- ${escapeHtml(old.join('\n'))}</div><div class="add">+ ${escapeHtml(suggestion)}</div>`
  return `${box(path, `<div class="diff">${context.join('')}</div>`)}
    <div class="box"><header>github-actions <span style="font-weight:400">bot</span></header><div>
      <div class="markdown-body">${markdown(before)}</div>
      <div class="box" style="margin:12px 0 0"><header>Suggested change</header><div class="diff" style="padding:0">${change}</div></div>
      <button>Commit suggestion</button></div></div>`
}

function box(title: string, html: string): string {
  return `<div class="box"><header>${escapeHtml(title)}</header><div class="markdown-body">${html}</div></div>`
}

function markdown(text: string): string {
  return micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)
}
