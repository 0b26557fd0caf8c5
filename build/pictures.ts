/**
 * Takes the pictures of docs/, of what the built command line gives:
 *
 *   npm run docs:pictures     needs Debian's chromium, fonts-lato, and fonts-noto-cjk for the Chinese
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { AnsiUp } from 'ansi_up'
import { chromium } from 'playwright-core'

const root = join(import.meta.dirname, '..')
const command = ['check', 'examples/overclaiming']

const terminalPage = `<!doctype html>
<meta charset="utf-8">
<style>
  body { margin: 0; width: max-content; background: #0d1117; color: #e6edf3; }
  pre { margin: 0; padding: 24px 28px; font: 14px/1.45 'Noto Sans Mono CJK SC', monospace; }
  .ansi-red-fg { color: #ff7b72; } .ansi-yellow-fg { color: #e3b341; } .ansi-cyan-fg { color: #56d4dd; }
  .ansi-green-fg { color: #3fb950; }
</style>
<pre><span style="color:#8b949e">$ npx openclaims ${command.join(' ')}</span>\n\n${toHtml(run())}</pre>`

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
const terminal = await browser.newPage({ deviceScaleFactor: 1.5 })
await terminal.setContent(terminalPage)
await terminal.locator('body').screenshot({ path: join(root, 'docs/report.png') })
for (const { name, width, height, colorScheme } of [
  { name: 'report-html', width: 1200, height: 1500, colorScheme: 'light' },
  { name: 'report-html-dark', width: 1200, height: 1500, colorScheme: 'dark' },
  { name: 'report-html-phone', width: 390, height: 844, colorScheme: 'light' },
] as const) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    deviceScaleFactor: 1.5,
    bypassCSP: true,
  })
  await page.setContent(run('--format', 'html'))
  // The page takes the reader's system font; Debian's is none that any desktop has.
  await page.addStyleTag({ content: ":root { --sans: Lato, 'Noto Sans CJK SC', sans-serif }" })
  await page.screenshot({ path: join(root, `docs/${name}.png`) })
}
await browser.close()

function run(...options: readonly string[]): string {
  return spawnSync('node', ['dist/cli.js', ...command, ...options], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1', COLUMNS: '110' },
  }).stdout
}

function toHtml(ansi: string): string {
  const converter = new AnsiUp()
  converter.use_classes = true
  return converter.ansi_to_html(ansi)
}
