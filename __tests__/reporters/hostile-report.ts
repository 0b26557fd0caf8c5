import fc from 'fast-check'
import type { Claim, Evidence, Finding, Report } from '../../src/core/report.ts'
import { fullReport } from './full-report.ts'

/** What repositories may hold to break out of a report. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></textarea><svg onload=alert(1)>',
  '<!-- --> ]]> <![CDATA[ <?php',
  '&lt;b&gt; &#60;b&#62; &amp;amp;',
  '\u001b[31mred\u001b]0;title\u0007',
  '\u202eright to left\u2066 \u200f',
  'null\0byte \u0085 \ufeff',
  '\ud800 half a pair \udc00',
  'line\nbreak\r\n\r\n# heading\n\n- list\n\n```\ncode',
  '@octocat and @github/team, GH-1, #12, a@example.org',
  '![image](https://example.org/i.png) [link](javascript:alert(1))',
  '[x](1) {0} {1} [y]: https://example.org',
  '| a | b |\n| --- | --- |',
  '- item',
  '1. item',
  '> quote',
  '    code',
  '***',
  '~~~',
  '- [x] task',
  '+ item',
  '=== ',
  '**bold** _em_ `code` ~~gone~~ $x$ <b>',
  '::error file=x::message',
  '::stop-commands::x',
  '%0A::error::x',
  '../../etc/passwd',
  '//evil.example/x',
  'a|b) c\\',
  'C:\\windows',
  'a b/ü?#[1].md',
  '%2e%2e/',
  ':tada: https://example.org www.example.org',
  'x'.repeat(300),
  'שלום',
  '开源',
]

export const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: fc.constantFrom(...'a1 <>&"\'`[]()!|\\*_#@:/-+.=~{}%$\n\t\0'), minLength: 1, maxLength: 40 }),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map(([a, b]) => a + b),
)

/** The full report with all words of the repository replaced; what is missing and how much there is stays as it is. */
export function withWords(make: (words: string) => string): Report {
  const evidence = (items: readonly Evidence[]): Evidence[] =>
    items.map(({ path, message, ...rest }) => ({
      ...rest,
      path: make(path),
      ...(message === undefined ? {} : { message: make(message) }),
    }))
  const { target, claims, licenses, artifacts, standards, findings, notices } = fullReport
  return {
    ...fullReport,
    target: { ...target, name: make(target.name), revision: make(target.revision ?? '') },
    claims: claims.map((claim) => ({
      ...claim,
      path: make(claim.path),
      text: make(claim.text),
      sentence: `${make('before')}${make(claim.text)}${make('after')}`,
      language: make(claim.language),
      ...(claim.reason === undefined ? {} : { reason: make(claim.reason) }),
    })),
    licenses: {
      files: licenses.files.map((file) => ({
        ...file,
        path: make(file.path),
        id: make(file.id),
        name: make(file.name),
        ...(file.basedOn === undefined ? {} : { basedOn: make(file.basedOn) }),
        ...(file.changes
          ? { changes: file.changes.map((change) => ({ ...change, added: change.added && make(change.added) })) }
          : {}),
        restrictions: file.restrictions.map((restriction) => ({ ...restriction, text: make(restriction.text) })),
      })),
      declarations: licenses.declarations.map((item) => ({
        ...item,
        path: make(item.path),
        expression: make(item.expression),
      })),
      effective: Object.fromEntries(
        Object.entries(licenses.effective).map(([subject, item]) => [
          subject,
          {
            ...item,
            expression: item.expression === null ? null : make(item.expression),
            evidence: evidence(item.evidence),
          },
        ]),
      ) as unknown as Report['licenses']['effective'],
    },
    artifacts: Object.fromEntries(
      Object.entries(artifacts).map(([id, artifact]) => [
        id,
        { ...artifact, evidence: evidence(artifact?.evidence ?? []) },
      ]),
    ),
    standards: standards.map((standard) => ({
      ...standard,
      criteria: standard.criteria.map((criterion) => ({ ...criterion, evidence: evidence(criterion.evidence) })),
    })),
    findings: findings.map((finding) => ({
      ...finding,
      path: make(finding.path),
      message: make(finding.message),
      evidence: evidence(finding.evidence),
      ...(finding.suggestion
        ? { suggestion: { ...finding.suggestion, message: make(finding.suggestion.message) } }
        : {}),
      ...(finding.excerpt ? { excerpt: { text: make(finding.excerpt.text), start: 0, end: 1 } } : {}),
    })),
    notices: notices.map(({ path, message }) => ({ path: path === null ? null : make(path), message: make(message) })),
  }
}

const line = fc.integer({ min: 1, max: 1e6 })
const range = fc.record({ line, column: line, endLine: line, endColumn: line })
const evidence: fc.Arbitrary<Evidence> = fc.record(
  { path: fc.oneof(fc.constant(''), hostileText), line, endLine: line, url: hostileText, message: hostileText },
  { requiredKeys: ['path'] },
)
const finding: fc.Arbitrary<Finding> = fc
  .record(
    {
      ruleId: fc.constantFrom('open-source-license', 'availability', 'a-rule-without-a-page'),
      severity: fc.constantFrom('error', 'warning', 'info'),
      path: hostileText,
      message: hostileText,
      evidence: fc.array(evidence, { maxLength: 5 }),
      suggestion: fc.record({ message: hostileText }),
      excerpt: fc.record({ text: hostileText, start: fc.nat(20), end: fc.nat(20) }),
      url: fc.constantFrom('https://example.org/rule.md', 'javascript:alert(1)', ''),
      fingerprint: fc.string({ minLength: 1 }),
    },
    { requiredKeys: ['ruleId', 'severity', 'path', 'message', 'evidence', 'url', 'fingerprint'] },
  )
  .chain((item) => range.map((where) => ({ ...item, ...where }) as Finding))
const claim: fc.Arbitrary<Claim> = fc
  .record({ text: hostileText, sentence: hostileText, path: hostileText, language: hostileText, reason: hostileText })
  .chain((words) => range.map((where) => ({ ...(fullReport.claims[0] as Claim), ...words, ...where })))

/** Reports of any size with any words in them. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    name: hostileText,
    filesUrl: fc.option(fc.constantFrom('https://example.org/files', 'javascript:alert(1)', '"><script>'), {
      nil: undefined,
    }),
    findings: fc.array(finding, { maxLength: 6 }),
    claims: fc.array(claim, { maxLength: 4 }),
    notices: fc.array(fc.record({ path: fc.option(hostileText), message: hostileText }), { maxLength: 3 }),
  })
  .map(({ name, filesUrl, findings, claims, notices }) => ({
    ...fullReport,
    target: { kind: 'git', name, revision: null, ...(filesUrl === undefined ? {} : { filesUrl }) },
    findings,
    claims,
    notices,
  }))
