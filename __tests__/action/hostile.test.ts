import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { PullRequest } from './pull-request.ts'
import { gitHubOf, runOn, TOKEN } from './run-on.ts'

/** What somebody could write to be obeyed by the runner, by GitHub's Markdown, by a page or by a terminal. */
const ATTACKS = [
  '::error::pwned',
  '::set-output name=conclusion::success',
  '::add-mask::open',
  '::stop-commands::x',
  '::save-state name=a::b',
  '\n::warning file=a::pwned',
  '%0A::error::pwned',
  '%0D%0A::error::pwned',
  '%250A::error::pwned',
  '##[error]pwned',
  '##[set-env name=PATH]/tmp',
  '\r::debug::pwned',
  '\u2028::error::pwned',
  ']]>',
  '--> <script>alert(1)</script> <!--',
  '<img src=x onerror=alert(1)>',
  '<a href="https://evil.example">here</a>',
  '</summary></details><h1>pwned</h1>',
  '</td></tr></table>',
  '<style>*{display:none}</style>',
  '<svg/onload=alert(1)>',
  '&lt;b&gt; &#64;octocat',
  '![pixel](https://evil.example/p.png)',
  '![pixel][p]',
  '[here](https://evil.example)',
  '[here](javascript:alert(1))',
  '<https://evil.example>',
  'https://evil.example www.evil.example',
  'someone@evil.example',
  '@octocat @openclaims/maintainers',
  'fixes #1 GH-2 openclaims/openclaims#3',
  ':tada: :+1:',
  '```\n```suggestion\nrm -rf\n```',
  '| a | b |\n| --- | --- |',
  '# pwned\n\n---',
  '> [!CAUTION]\n> pwned',
  '$x$ $`y`$',
  '[^1]: pwned',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u009b2J\u0008\u0008',
  '\u202egnp.evil\u202c \u2066x\u2069 \u200f',
  '\u0000null\u0000',
  '\ufeff\u200b\u00ad',
  '\ud83d\udca9 \u0301\u0301',
  'EOF\nconclusion<<EOF\nsuccess\nEOF',
  'ghadelimiter_0',
  '$(touch /tmp/pwned) `touch /tmp/pwned` ; rm',
  `\${{ github.token }}`,
  '<!-- openclaims:summary: -->',
  '<!-- openclaims:finding:0123456789abcdef -->',
]
const STRINGS = ATTACKS.flatMap((attack) => [attack, `${attack}${attack}`, `x${attack}y`, ` ${attack} `])

const VARIANTS = STRINGS.length / ATTACKS.length

/** A claim with a hostile string beside it, in each place where a report shows words of the repository. */
function hostileFiles(): Record<string, string> {
  const files: Record<string, string> = {}
  for (const [i, text] of STRINGS.entries()) {
    files[`a/${i}.md`] = `# ${text}\n\n${text} Model ${i} is an open source “${text}” model ${text}\n`
    files[`b/${i}.md`] = `---\nlicense: ${JSON.stringify(text)}\n---\n\nAn open ${text} source model.\n`
    const name = text.replace(/[/\0]/g, '_').slice(0, 80)
    files[`names/${i}${name}.md`] = `Model ${i} is an open source model.\n`
    // Each attack once: more findings take more requests, one a second.
    if (i % VARIANTS > 0) continue
    files[`licences/${i}/LICENSE`] =
      `LICENSE ${text} OF ${i}\n\nYou may use it for non-commercial ${text} purposes only.\n`
    files[`licences/${i}/README.md`] = 'This is an open source model.\n'
  }
  return files
}

const pullRequest = new PullRequest(
  { 'README.md': '# Lumen\n', 'CITATION.cff': 'title: x\n' },
  {
    LICENSE: 'LUMEN ::error::LICENSE @octocat\n\nThe model may be used for non-commercial ::error::x purposes only.\n',
    'CITATION.cff': 'title: x\nlicense: "Apache 2" # ``` @octocat\n',
    ...hostileFiles(),
  },
)
/** The colours that we print ourselves. */
const COLOR = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
/** What a log or a page would obey instead of showing. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u
const SLOW = { timeout: 120_000 }

describe.concurrent('200 hostile strings', SLOW, () => {
  it('are as many as that', () => {
    expect(new Set(STRINGS).size).toBeGreaterThanOrEqual(200)
  })

  it('change neither the commands of the log nor the outputs', async () => {
    const server = await gitHubOf(pullRequest)
    const { commands, outputs, stdout } = await runOn(pullRequest, server, {
      inputs: { annotations: 'workflow-commands' },
      branch: '::error::pwned%0A@octocat',
    })
    const annotation =
      /^::(?:error|warning|notice) title=[a-z-]+,file=[^:,]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?::\S/
    const own = [`::add-mask::${TOKEN}`, commands.at(-1)]
    expect(commands.filter((line) => !annotation.test(line) && !own.includes(line))).toEqual([])
    expect(commands.filter((line) => annotation.test(line)).length).toBeGreaterThan(10)
    expect(commands.at(-1)).toMatch(/^::error::OpenClaims: \d+ errors, \d+ warnings$/)
    expect(Object.keys(outputs).sort()).toEqual([
      'conclusion',
      'errors',
      'findings',
      'mof-class',
      'report',
      'standards',
      'warnings',
    ])
    expect(outputs.conclusion).toBe('failure')
    expect(Number(outputs.findings)).toBeGreaterThan(STRINGS.length)
    // Colours are our own; nothing else that a terminal obeys comes through.
    expect(stdout.replace(COLOR, '').replaceAll('\n', '')).not.toMatch(CONTROL)
  })

  it('show as text in the summary, the check run, the comment and the review', async () => {
    const server = await gitHubOf(pullRequest)
    const { summary } = await runOn(pullRequest, server, { inputs: { comment: 'true', review: 'true' } })
    expect(server.rejected).toEqual([])
    const bodies = server.reviews.flatMap(({ body, comments }) => [
      body,
      ...comments.map((each: { body: string }) => each.body),
    ])
    const pages = [summary, server.checkRuns[0]?.summary, server.comments[0]?.body ?? '', ...bodies]
    expect(pages.length).toBeGreaterThan(10)
    for (const page of pages) expect(foreignParts(page)).toEqual([])
    for (const { message, raw_details: details } of server.checkRuns[0]?.annotations ?? []) {
      expect((message + details).replaceAll('\n', '')).not.toMatch(CONTROL)
    }
  })
})

const OWN_HTML =
  /^(?:<br>|<\/details>|<details><summary>\d+ (?:there before|resolved here)<\/summary>|<!-- openclaims:(?:finding:[0-9a-f]{16}|summary:) -->)$/
const OWN_LINK = /^https:\/\/github\.(?:com\/openclaims\/openclaims|example\/Codertocat\/Hello-World)\/blob\//
const OWN_TYPES = new Set(
  'root heading paragraph text strong table tableRow tableCell link html blockquote list listItem code break'.split(
    ' ',
  ),
)

/** What a page has that we did not put there. */
function foreignParts(page: string): string[] {
  const tree = fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const foreign: string[] = []
  const visit = (node: Nodes) => {
    if (!OWN_TYPES.has(node.type)) foreign.push(node.type)
    if (node.type === 'html' && !node.value.split('\n').every((line) => OWN_HTML.test(line))) foreign.push(node.value)
    if (node.type === 'link' && !OWN_LINK.test(node.url)) foreign.push(node.url)
    if (node.type === 'code' && node.lang !== 'suggestion') foreign.push(node.value)
    if (node.type === 'heading' && node.depth !== 2) foreign.push('heading')
    // What GitHub links in text: mentions, issues, emoji.
    if (node.type === 'text' && /(?:^|[^\w])@\w|(?:^|\W)#\d|\bGH-\d|:[a-z+]\w*:/.test(node.value))
      foreign.push(node.value)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return foreign
}
