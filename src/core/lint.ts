import { ComponentNames } from './artifacts/component-names.ts'
import { withDeclaredArtifacts } from './artifacts/declared.ts'
import { Inventory } from './artifacts/inventory.ts'
import type { CheckContext, JudgedClaim, Problem } from './checks/check.ts'
import { CHECKS } from './checks/index.ts'
import { ClaimFinder, type FoundClaim } from './claims/find.ts'
import { speakOfOthers } from './claims/model-names.ts'
import { type LintConfig, severityOf } from './config.ts'
import { type DocumentFacts, factsOf } from './documents/facts.ts'
import { matchesGlob } from './documents/glob.ts'
import { readDocuments } from './documents/read.ts'
import { findingFingerprint, fingerprint } from './fingerprint.ts'
import type { Knowledge } from './knowledge.ts'
import { type BaseModel, BaseModelFinder } from './licenses/base-models.ts'
import { type BaseTerms, BaseTermsFinder } from './licenses/base-terms.ts'
import { readFileDeclarations } from './licenses/declarations/read.ts'
import { badIdentifiers, declaredByClaims, declaredByFiles } from './licenses/declare.ts'
import { declaredByConfig, withDeclaredLicenses } from './licenses/declared.ts'
import { effectiveLicenses } from './licenses/effective.ts'
import { type EmbeddedText, embeddedTexts } from './licenses/embedded-texts.ts'
import { Identifiers } from './licenses/identifiers.ts'
import { licenseKnowledge } from './licenses/license-knowledge.ts'
import { linkedTerms } from './licenses/linked-terms.ts'
import { type Naming, NamingReader } from './licenses/naming-duty.ts'
import { LicenseReader } from './licenses/read-files.ts'
import { FileReader } from './read-file.ts'
import type { Claim, Finding, Report, Severity } from './report.ts'
import { ruleUrl } from './rule-url.ts'
import type { FileEntry, Notice, Snapshot } from './snapshot.ts'
import { evaluateStandards } from './standards/evaluate.ts'
import { Rewriter } from './suggestions/rewriter.ts'
import { mayDirect } from './suppressions/directive.ts'
import { SUPPRESSION_RULE, suppress } from './suppressions/suppress.ts'
import { judge } from './verdicts/judge.ts'
import type { RepositoryEvidence } from './verdicts/judgement.ts'
import { variantLicenses } from './verdicts/variants.ts'
import { VERSION } from './version.ts'

/**
 * Holds what a repository's documents claim against what the repository shows.
 *
 * Reads the snapshot and nothing else: no file system, network, environment, clock or process. A file that cannot be
 * read is left out with a notice; it never fails the run.
 */
export async function lint(snapshot: Snapshot, config: LintConfig, knowledge: Knowledge): Promise<Report> {
  const { rules } = knowledge
  const reader = new FileReader(snapshot)
  const licensing = await licenseKnowledge(knowledge)
  const { names, openness } = licensing
  const model = await knowledge.claimModel()
  const finder = new ClaimFinder({ wordings: rules.claims, model, names }, snapshot.target.name)

  const concerns = (text: string) =>
    finder.mayClaim(text) ||
    baseModelFinder.mayFind(text) ||
    namingReader.mayFind(text) ||
    inventory.mayFind(text) ||
    mayDirect(text)
  const documents: DocumentFacts[] = []
  const found: FoundClaim[] = []
  const baseModels: BaseModel[] = []
  const baseTerms: BaseTerms[] = []
  const embedded: EmbeddedText[] = []
  const baseModelFinder = new BaseModelFinder(rules.licenses)
  const namings: Naming[] = [{ names: [nameOf(snapshot.target.name)], notices: [] }]
  const namingReader = new NamingReader(rules.licenses)
  const baseTermsFinder = new BaseTermsFinder(rules.licenses)
  const inventory = await Inventory.begin(snapshot, rules.artifacts)
  for await (const document of readDocuments(documentFiles(snapshot, config), reader, concerns)) {
    documents.push(factsOf(document))
    if (typeof document === 'string') continue
    found.push(...finder.find(document))
    baseModels.push(...baseModelFinder.find(document))
    namings.push(namingReader.read(document))
    baseTerms.push(...baseTermsFinder.find(document))
    embedded.push(...embeddedTexts(document))
    inventory.read(document)
  }
  const licenseFiles = await new LicenseReader(licensing).read(snapshot, reader, documents, embedded)
  const inFiles = await readFileDeclarations(snapshot, reader)
  const declarations = [
    ...declaredByConfig(config),
    ...declaredByClaims(found, documents, names),
    ...declaredByFiles(inFiles, names),
  ]
  const denials = found.filter(({ stance, subject }) => stance === 'denies' && subject !== 'third-party')
  const ownDeclarations = declarations.filter(({ models }) => !speakOfOthers(finder.ownModels, models))
  const licenses = effectiveLicenses(
    {
      files: licenseFiles,
      declarations: ownDeclarations,
      linked: linkedTerms(found, licenseFiles, ownDeclarations, nameOf(snapshot.target.name), openness),
      baseTerms,
      denials,
    },
    openness,
  )
  const evidence: RepositoryEvidence = {
    licenseFiles,
    declarations,
    licenseIds: badIdentifiers(found, inFiles, new Identifiers(names, rules.licenses, rules.hubTags)),
    baseModels,
    namings,
    effective: withDeclaredLicenses(licenses, config, licenseFiles, openness),
    artifacts: withDeclaredArtifacts(await inventory.finish(), config),
    denials,
    variants: variantLicenses(found),
    openness,
    restrictions: rules.restrictions,
    standardRules: rules.standards,
  }
  const claims = found.map((claim) => ({ claim, judgement: judge(claim, evidence, config.standard) }))
  const judged = claims.filter((item): item is JudgedClaim => item.judgement !== undefined)
  const findings = runChecks(
    {
      documents,
      claims: found,
      judged,
      evidence,
      standard: config.standard,
      rewriter: new Rewriter(rules.suggestions, found),
      components: new ComponentNames(rules.artifacts.components),
    },
    config,
  )
  return {
    schemaVersion: 1,
    tool: { name: 'openclaims', version: VERSION },
    target: snapshot.target,
    claims: claims.map(toReport),
    licenses: {
      files: licenseFiles,
      declarations: declarations.map(({ path, line, expression, subject, origin }) => ({
        path,
        line,
        expression,
        subject,
        origin,
      })),
      effective: evidence.effective,
    },
    artifacts: evidence.artifacts,
    standards: evaluateStandards(evidence, rules.standards),
    findings,
    notices: [
      ...snapshot.notices,
      ...reader.notices,
      ...frontMatterNotices(documents),
      ...emptyNotice(documents),
      ...missingPaths(snapshot, config),
    ],
    summary: {
      errors: count(findings, 'error'),
      warnings: count(findings, 'warning'),
      infos: count(findings, 'info'),
      filesRead: reader.filesRead,
      durationMs: 0,
    },
  }
}

/** A repository's own name, without its owner's. */
function nameOf(target: string): string {
  return target.slice(target.lastIndexOf('/') + 1)
}

/** The files that are looked at for documents. */
function documentFiles({ files }: Snapshot, { ignore = [] }: LintConfig): readonly FileEntry[] {
  return ignore.length === 0 ? files : files.filter(({ path }) => !ignore.some((glob) => matchesGlob(glob, path)))
}

function runChecks(context: CheckContext, config: LintConfig): Finding[] {
  const seen = new Map<string, number>()
  const asFindings = (ruleId: string, problems: readonly Problem[]) =>
    problems.flatMap((problem) => {
      const severity = severityOf(config, ruleId, problem.severity)
      return severity === 'off' ? [] : [finding(ruleId, { ...problem, severity }, seen)]
    })
  const found = CHECKS.flatMap(({ id, run }) => (config.rules?.[id] === 'off' ? [] : asFindings(id, run(context))))
  const { kept, problems } = suppress(
    found,
    context.documents.flatMap(({ directives }) => directives),
    CHECKS.map(({ id }) => id),
    (ruleId) => config.rules?.[ruleId] === 'off',
  )
  return [...kept, ...asFindings(SUPPRESSION_RULE, problems)].sort(
    (a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.ruleId, b.ruleId),
  )
}

function finding(
  ruleId: string,
  { path, range, severity, message, evidence, suggestion, excerpt }: Problem,
  seen: Map<string, number>,
): Finding {
  // Equal findings of one file are told apart by their order.
  const key = findingFingerprint(ruleId, path, message)
  const nth = seen.get(key) ?? 0
  seen.set(key, nth + 1)
  return {
    ruleId,
    severity,
    path,
    ...range,
    message,
    evidence,
    ...(suggestion ? { suggestion } : {}),
    ...(excerpt ? { excerpt } : {}),
    url: ruleUrl(ruleId),
    fingerprint: nth === 0 ? key : fingerprint(key, String(nth)),
  }
}

function toReport({ claim, judgement }: { claim: FoundClaim; judgement: JudgedClaim['judgement'] | undefined }): Claim {
  const { path, range, text, sentence, language, kind, subject, stance, license } = claim
  return {
    path,
    ...range,
    text,
    sentence,
    language,
    kind,
    subject,
    stance,
    ...(license ? { license: license.id } : {}),
    ...(judgement ? { verdict: judgement.verdict, reason: judgement.reason } : {}),
    ...(judgement?.standard === undefined ? {} : { standard: judgement.standard }),
  }
}

function frontMatterNotices(documents: CheckContext['documents']): Notice[] {
  return documents.flatMap(({ path, frontMatterError }) =>
    frontMatterError === undefined
      ? []
      : [{ path, message: `the front matter is not valid YAML and was read in part: ${frontMatterError}` }],
  )
}

function emptyNotice(documents: CheckContext['documents']): Notice[] {
  return documents.length > 0
    ? []
    : [{ path: null, message: 'there is no README, model card or other Markdown document to check' }]
}

/** What the configuration points at and the repository has not got. */
function missingPaths({ files }: Snapshot, { artifacts = {}, licenses = {} }: LintConfig): Notice[] {
  return [...Object.entries(artifacts), ...Object.entries(licenses)].flatMap(([name, { path, declaredAt }]) => {
    const wanted = path?.replace(/^\.?\/|(?<!\/)\/+$/g, '')
    if (wanted === undefined || files.some((file) => file.path === wanted || file.path.startsWith(`${wanted}/`)))
      return []
    return [{ path: declaredAt.path, message: `${name}: there is no ${path} in the repository` }]
  })
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
