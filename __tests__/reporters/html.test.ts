import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { formatHtml } from '../../src/reporters/html/page.ts'
import { visible } from '../../src/reporters/visible.ts'
import { fullReport } from './full-report.ts'
import { anyReport, HOSTILE, hostileText, withWords } from './hostile-report.ts'

/** What a page is made of, apart from its words. */
interface Parsed {
  /** Tags in order, with the names of their attributes. */
  readonly tags: readonly string[]
  readonly links: readonly string[]
  readonly text: string
}

function parse(page: string): Parsed {
  const tags: string[] = []
  const links: string[] = []
  let text = ''
  const parser = new Parser({
    onopentag(name, attributes) {
      // Which language a quotation is in is not structure.
      const names = Object.keys(attributes).filter((attribute) => attribute !== 'lang')
      tags.push(`<${[name, ...names].join(' ')}>`)
      if (attributes.href) links.push(attributes.href)
    },
    onclosetag: (name) => tags.push(`</${name}>`),
    oncomment: () => tags.push('<!-- -->'),
    onprocessinginstruction: (name) => tags.push(`<${name}>`),
    ontext: (words) => {
      text += words
    },
  })
  parser.end(page)
  return { tags, links, text }
}

const parsed = async (report: Report) => parse(await formatHtml([report]))

describe('formatHtml', () => {
  it('says the outcome first', async () => {
    const { text } = await parsed(fullReport)
    const after = text.slice(text.indexOf('lumen-lab/lumen-7b', text.indexOf('</style>')))
    expect(after.indexOf('The documents claim more than the repository shows')).toBeGreaterThan(0)
    expect(after.indexOf('The documents claim more')).toBeLessThan(after.indexOf('What is released'))
  })

  it.each([
    ['errors', fullReport, 'The documents claim more than the repository shows'],
    [
      'warnings',
      { ...fullReport, summary: { ...fullReport.summary, errors: 0 } },
      'Some of what the documents say needs care',
    ],
    [
      'neither',
      { ...fullReport, findings: [], summary: { ...fullReport.summary, errors: 0, warnings: 0, infos: 0 } },
      'The documents claim what the repository shows',
    ],
    [
      'no claims',
      { ...fullReport, claims: [], findings: [], summary: { ...fullReport.summary, errors: 0, warnings: 0, infos: 0 } },
      'The documents claim nothing that could be checked',
    ],
  ])('has a verdict for a report with %s', async (_, report, headline) => {
    expect((await parsed(report)).text).toContain(headline)
  })

  it('shows all 17 components and every criterion in words, not in colour alone', async () => {
    const page = await formatHtml([fullReport])
    expect(page).toContain('aria-label="Model architecture: present, Training code: absent, Inference code: present')
    expect(page).toContain('Final weights: gated, Checkpoints: absent, Training data: promised')
    expect(page).toContain('Sample outputs: not checked')
    expect(page).toContain('No discrimination against fields of endeavour: not met')
  })

  it('marks a claim in its sentence', async () => {
    expect(await formatHtml([fullReport])).toContain(
      '<bdi lang="en">Lumen-7B is a <mark>fully open source</mark> language model',
    )
  })

  it('links evidence where a host shows it, else names it', async () => {
    const url = `${fullReport.target.filesUrl}/LICENSE#L3-L4`
    expect((await parsed(fullReport)).links).toContain(url)
    const local = await parsed({ ...fullReport, target: { kind: 'directory', name: 'lumen', revision: null } })
    expect(local.links.filter((link) => link.includes('LICENSE'))).toEqual([])
    expect(local.text).toContain('LICENSE:3-4')
  })

  it('says what a licence restricts, in words and with the clause', async () => {
    const { text } = await parsed(fullReport)
    expect(text).toContain('forbids commercial use: “solely for non-commercial purposes”')
    expect(text).toContain('made from MIT, changed')
    expect(text).toContain('adds: “you shall display “Lumen” prominently”')
    expect(text).toContain('lacks 4 words')
  })

  it('has no script, and a policy that forbids any', async () => {
    const page = await formatHtml([fullReport])
    expect(page).not.toMatch(/<script|<img|<iframe|<form|<link|style="|src=|\son\w+=|javascript:/i)
    expect(page).toMatch(/default-src &#39;none&#39;; style-src &#39;sha256-[\w+/]{43}=&#39;/)
  })

  it('keeps several repositories apart, without an id used twice', async () => {
    const page = await formatHtml([fullReport, fullReport])
    const ids = Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(parse(page).text).toContain('2 repositories')
  })

  it('stays a page with ten thousand findings', async () => {
    const [finding] = fullReport.findings
    const findings = Array.from({ length: 10_000 }, () => finding ?? expect.unreachable())
    const page = await formatHtml([{ ...fullReport, findings }])
    expect(page).toContain('8000 more problems: see the JSON report.')
    expect(page.length).toBeLessThan(5_000_000)
  })
})

describe('hostile words', () => {
  const plain = parsed(withWords(() => 'words'))

  it.each(HOSTILE)('%j is text', async (words) => {
    const { tags, links, text } = await parsed(withWords(() => words))
    expect(tags).toEqual((await plain).tags)
    for (const link of links) expect(link).toMatch(/^(?:#|https:\/\/)/)
    expect(text).toContain(visible(words).slice(0, 500))
  })

  it('no words change the structure of the page', async () => {
    const { tags } = await plain
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1 }), async (words) => {
        let i = 0
        const page = await parsed(withWords(() => words[i++ % words.length] ?? ''))
        expect(page.tags).toEqual(tags)
      }),
    )
  })

  it('no report makes a link that is not of the web', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const { tags, links } = await parsed(report)
        expect(tags.filter((tag) => /^<(?:script|img|iframe|!--)|\son/.test(tag))).toEqual([])
        for (const link of links) expect(link).toMatch(/^(?:#|https?:\/\/)/)
      }),
    )
  })
})

const CHROMIUM = '/usr/bin/chromium'

describe.runIf(existsSync(CHROMIUM))('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ]
    browser = await chromium.launch({ executablePath: CHROMIUM, args })
  }, 60_000)
  afterAll(() => browser.close())

  const open = async (report: Report, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
    const page = await browser.newPage(options)
    await page.setContent(await formatHtml([report]))
    return page
  }

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
  ] as const)('axe-core finds nothing, %s, %i pixels wide', async (colorScheme, width) => {
    const page = await open(fullReport, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true })
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
      return (await axe.run()).violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`)
    })
    expect(violations).toEqual([])
    await page.close()
  })

  it.each([320, 360, 768])('needs no sideways scrolling at %i pixels', async (width) => {
    const page = await open(
      withWords(() => 'x'.repeat(3000)),
      { viewport: { width, height: 800 } },
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.close()
  })

  it('is reached by keyboard: every link and every fold', async () => {
    const page = await open(fullReport)
    const reachable = await page.locator('a[href]:visible, summary:visible').count()
    const seen = new Set<number>()
    for (let i = 0; i < reachable; i++) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => {
        return [...document.querySelectorAll('a[href], summary')].indexOf(document.activeElement ?? document.body)
      })
      seen.add(focused)
    }
    expect(seen).not.toContain(-1)
    expect(seen.size).toBe(reachable)
    await page.close()
  })

  it('runs and fetches nothing, whatever the words', async () => {
    const page = await browser.newPage()
    const happened: string[] = []
    page.on('request', (request) => happened.push(request.url()))
    page.on('console', (message) => happened.push(message.text()))
    page.on('dialog', (dialog) => happened.push(dialog.message()))
    await page.setContent(await formatHtml([withWords((words) => `${words}${HOSTILE.join(' ')}`)]))
    expect(happened).toEqual([])
    expect(await page.locator('script, img, iframe, object, embed, form').count()).toBe(0)
    await page.close()
  })

  it('shows on paper what is folded on the screen', async () => {
    const page = await open(fullReport)
    expect(await page.locator('dt', { hasText: 'Final weights' }).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('dt', { hasText: 'Final weights' }).isVisible()).toBe(true)
    expect(await page.locator('nav').first().isVisible()).toBe(false)
    await page.close()
  })
})
