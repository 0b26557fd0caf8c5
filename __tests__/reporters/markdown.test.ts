import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { formatMarkdown } from '../../src/reporters/markdown.ts'
import { fullReport } from './full-report.ts'
import { anyReport, HOSTILE, hostileText, withWords } from './hostile-report.ts'

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

/** The document without its words. */
function structure(node: Nodes): unknown {
  if (node.type === 'html') return node.value
  if ('children' in node) return [node.type, ...node.children.map(structure)]
  return node.type
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

describe('formatMarkdown', () => {
  it('reads as a document', () => {
    const text = formatMarkdown({ ...fullReport, target: { kind: 'directory', name: 'lumen', revision: null } })
    expect(text).toContain('## OpenClaims: lumen\n\n**1 error, 1 warning, 1 note** (4 claims checked in 9 files)')
    expect(text).toContain(
      '> “Lumen-7B is a <b>fully open source</b> language model with seven billion”\n\n- <code>LICENSE</code> LUMEN LICENCE',
    )
    const headings = Array.from(text.matchAll(/^### (.*)$/gm), ([, title]) => title)
    expect(headings).toEqual([
      'Problems',
      'Licences',
      'What they restrict',
      'What is released',
      'Definitions of openness',
      'Claims',
      'Left out',
    ])
  })

  it('links evidence where a host shows it', () => {
    const links = nodesOf(parse(formatMarkdown(fullReport))).flatMap((node) => (node.type === 'link' ? [node.url] : []))
    expect(links).toContain(`${fullReport.target.filesUrl}/LICENSE#L3-L4`)
  })

  it('says that there is no problem', () => {
    const summary = { ...fullReport.summary, errors: 0, warnings: 0, infos: 0 }
    expect(formatMarkdown({ ...fullReport, findings: [], summary })).toContain(
      '✅ No problems: 4 claims checked in 9 files.',
    )
  })

  it('fits into a comment on GitHub, and says what does not', () => {
    const findings = Array.from({ length: 1000 }, () => fullReport.findings[0] ?? expect.unreachable())
    const text = formatMarkdown({ ...fullReport, findings })
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text).toMatch(/\n_The rest did not fit in here: see the HTML or the JSON report\._\n$/)
  })

  const plain = structure(parse(formatMarkdown(withWords(() => 'words'))))

  it.each(HOSTILE)('%j is text', (words) => {
    const text = formatMarkdown(withWords(() => words))
    expect(structure(parse(text))).toEqual(plain)
    expect(text).not.toMatch(/@\w|\p{Cc}(?<!\n)/u)
  })

  it('no words change the structure of the document', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1 }), (words) => {
        let i = 0
        expect(structure(parse(formatMarkdown(withWords(() => words[i++ % words.length] ?? ''))))).toEqual(plain)
      }),
      { numRuns: 300 },
    )
  })

  it('no report brings an image, a mention or a link that is not of the web', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const text = formatMarkdown(report)
        const nodes = nodesOf(parse(text))
        expect(nodes.filter(({ type }) => type === 'image' || type === 'imageReference')).toEqual([])
        for (const node of nodes) if (node.type === 'link') expect(node.url).toMatch(/^https?:\/\//)
        for (const node of nodes) if (node.type === 'html') expect(node.value).toMatch(/^<(?:\/?code|\/?b|br)>$/)
      }),
    )
  })
})
