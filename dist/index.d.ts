/** Something in a configuration that is not as it must be. */
interface ConfigProblem {
  /** Lines and columns count from 1; nothing where the file as a whole is meant. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}
/** A configuration that cannot be used. Its message has one line a problem. */
declare class ConfigError extends Error {
  readonly name = "ConfigError";
  readonly path: string;
  readonly problems: readonly ConfigProblem[];
  constructor(path: string, problems: readonly ConfigProblem[]);
}
/** A range in a file: lines and columns count from 1, columns in UTF-16 code units, the end is exclusive. */
interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
/** What a repository's file is, without following it. */
type FileType = 'file' | 'link' | 'submodule';
/** One path of a snapshot. Paths are relative to the repository's root, with `/` between folders. */
interface FileEntry {
  readonly path: string;
  readonly type: FileType;
}
/** A Git LFS pointer: the file's real content lives elsewhere. */
interface LfsPointer {
  /** `sha256:<hex>` */
  readonly oid: string;
  /** Bytes of the real content. */
  readonly size: number;
}
/** What a path turns out to be when it is looked at. */
interface FileStat {
  readonly type: 'regular' | 'link' | 'lfs-pointer' | 'submodule';
  /** Bytes in the repository: of a pointer its own, not those of what it points to. */
  readonly size: number;
  readonly lfs?: LfsPointer;
}
/** Where the snapshot comes from, as the report names it. */
interface Target {
  readonly kind: 'directory' | 'git' | 'github';
  readonly name: string;
  /** The commit, where there is one. */
  readonly revision: string | null;
  /** Where a host shows the files of this revision, so that `<filesUrl>/<path>#L<line>` is a page. */
  readonly filesUrl?: string;
}
/** Something that was left out of a run, and why. */
interface Notice {
  /** `null` where the notice is not about one file. */
  readonly path: string | null;
  readonly message: string;
}
/**
 * The read-only view of a repository at one revision. Listing reads no file; every read is bounded.
 * A source builds one; `lint` knows nothing else of the world.
 */
interface Snapshot {
  readonly target: Target;
  /** Sorted by path. */
  readonly files: readonly FileEntry[];
  /** What the listing itself had to leave out, such as an unreadable folder. */
  readonly notices: readonly Notice[];
  /** @throws {@link SnapshotError} where the path cannot be looked at. */
  stat(path: string): Promise<FileStat>;
  /**
   * The whole content of a file. A link is followed while it stays inside the repository.
   * @param maxBytes the largest size that is read at all
   * @throws {@link SnapshotError} where the file is larger, absent, unreadable or outside.
   */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
  /**
   * A part of a file, for the headers of files that are too large to be read.
   * @param start the first byte
   * @param end the byte after the last; bytes after the file's end are left out
   * @throws {@link SnapshotError} as `read` does, and `too-large` where the source can read the file as a whole only
   */
  readRange(path: string, start: number, end: number): Promise<Uint8Array>;
}
type SnapshotErrorCode = 'not-found' | 'too-large' | 'unreadable' | 'outside' | 'link-loop' | 'not-a-file';
/** A file of the snapshot could not be read; the run goes on without it. */
declare class SnapshotError extends Error {
  readonly name = "SnapshotError";
  readonly code: SnapshotErrorCode;
  constructor(code: SnapshotErrorCode, message: string);
}
type ClaimKind = 'open-source' | 'open-weights' | 'open' | 'available' | 'license' | 'commercial-use' | 'unrestricted' | 'reproducible' | 'conformance';
type ClaimSubject = 'model' | 'code' | 'data' | 'docs' | 'project' | 'third-party';
type ClaimStance = 'asserts' | 'denies' | 'promises' | 'mentions';
type Verdict = 'holds' | 'fails' | 'conditional' | 'unknown';
/** A statement in a document about openness or licensing. */
interface Claim extends Range {
  readonly path: string;
  /** What a reader would underline. */
  readonly text: string;
  readonly sentence: string;
  /** BCP 47 */
  readonly language: string;
  readonly kind: ClaimKind;
  readonly subject: ClaimSubject;
  readonly stance: ClaimStance;
  /** SPDX expression that the claim names, where it names one. */
  readonly license?: string;
  /** Only of actionable claims: stance `asserts`, subject not `third-party`. */
  readonly verdict?: Verdict;
  readonly reason?: string;
  /** The definition that the verdict was given under. */
  readonly standard?: string;
}
/** What a licence can cover. */
type LicenseSubject = 'code' | 'weights' | 'data' | 'docs';
/** A clause that limits what the licence lets people do. */
interface Restriction {
  /** An id of `rules/restrictions/`. */
  readonly id: string;
  readonly line: number;
  readonly endLine: number;
  /** The clause's own words, shortened. */
  readonly text: string;
}
interface LicenseFile {
  readonly path: string;
  /** SPDX expression, with `LicenseRef-` ids for what SPDX does not list. */
  readonly id: string;
  readonly name: string;
  /** 0 to 1: the share of the text that the named licence explains. */
  readonly confidence: number;
  readonly covers: readonly LicenseSubject[];
  readonly osiApproved: boolean;
  /** The licence that a text was made from by adding or dropping binding words, so that it is that licence no more. */
  readonly basedOn?: string;
  /** Licences that a text names that is none itself, such as a page that tells which licence covers what. */
  readonly mentions?: readonly string[];
  /** Where binding words were added to that licence, or dropped from it. */
  readonly changes?: readonly LicenseChange[];
  readonly restrictions: readonly Restriction[];
}
/** A place where a text departs from the licence that it was made from. */
interface LicenseChange {
  readonly line: number;
  readonly endLine: number;
  /** The words that were added, shortened; empty where words are only missing. */
  readonly added: string;
  /** How many words of the licence are missing there. */
  readonly dropped: number;
}
/** A place that says which licence something has, other than the licence text itself. */
interface Declaration {
  readonly path: string;
  /** 1 for what stands in the header of a binary file. */
  readonly line: number;
  readonly expression: string;
  readonly subject: LicenseSubject | 'project';
  readonly origin: 'front-matter' | 'badge' | 'prose' | 'package' | 'citation' | 'spdx-tag' | 'weights-header' | 'config';
}
/** A place that backs a statement. */
interface Evidence {
  readonly path: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly url?: string;
  readonly message?: string;
}
interface EffectiveLicense {
  /** `null` where nothing says which licence it is. */
  readonly expression: string | null;
  /** `true` for an OSI-approved licence or one that grants the same freedoms, `null` where nothing decides it. */
  readonly open: boolean | null;
  readonly evidence: readonly Evidence[];
}
type ArtifactStatus = 'present' | 'linked' | 'gated' | 'promised' | 'absent';
interface Artifact {
  readonly status: ArtifactStatus;
  readonly evidence: readonly Evidence[];
  /** SPDX expression of the component's own licence, where the project declares one. */
  readonly license?: string;
}
/** The components of the Model Openness Framework 1.0. */
declare const COMPONENTS: readonly ['model_architecture', 'training_code', 'inference_code', 'evaluation_code', 'data_preprocessing_code', 'supporting_tools', 'weights_final', 'weights_intermediate', 'datasets', 'evaluation_data', 'model_metadata', 'sample_outputs', 'model_card', 'data_card', 'technical_report', 'research_paper', 'evaluation_results'];
type Component = (typeof COMPONENTS)[number];
type CriterionResult = 'met' | 'not-met' | 'unknown';
interface StandardResult {
  readonly id: string;
  readonly version: string;
  readonly result: CriterionResult;
  readonly criteria: readonly {
    readonly id: string;
    readonly title: string;
    readonly result: CriterionResult;
    /** Why, as a clause that cites the evidence. */
    readonly reason?: string;
    readonly evidence: readonly Evidence[];
  }[];
}
type Severity = 'error' | 'warning' | 'info';
/** Wording that the evidence does carry. */
interface Suggestion {
  /** What to do, as a sentence. */
  readonly message: string;
  /** The edit that does it, where one does. */
  readonly replacement?: Range & {
    readonly text: string;
  };
}
/** The line that a finding begins on, as it stands in the file; of a long line the surroundings. */
interface Excerpt {
  readonly text: string;
  /** Offsets in `text` of what the finding is about. */
  readonly start: number;
  readonly end: number;
}
/** One problem. */
interface Finding extends Range {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly path: string;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly suggestion?: Suggestion;
  readonly excerpt?: Excerpt;
  /** The rule's page. */
  readonly url: string;
  /** Stays the same when lines move: made of the rule, the file and the words, not of positions. */
  readonly fingerprint: string;
  /** Only where the report was compared with a base revision; the words are SARIF's. */
  readonly baselineState?: 'new' | 'unchanged';
}
/** What a report was compared with. */
interface Baseline {
  readonly target: Target;
  /** How many of the findings were there before. */
  readonly unchanged: number;
  /** What was found before, and is no more. */
  readonly resolved: readonly Finding[];
}
interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly filesRead: number;
  /** Whole milliseconds; 0 where whoever ran `lint` had no clock. */
  readonly durationMs: number;
}
/** The outcome of a run, and the only thing that reporters see. JSON Schema: `schemas/report.schema.json`. */
interface Report {
  readonly schemaVersion: 1;
  readonly tool: {
    readonly name: 'openclaims';
    readonly version: string;
  };
  readonly target: Target;
  readonly claims: readonly Claim[];
  readonly licenses: {
    readonly files: readonly LicenseFile[];
    readonly declarations: readonly Declaration[];
    readonly effective: Readonly<Record<LicenseSubject, EffectiveLicense>>;
  };
  readonly artifacts: Readonly<Partial<Record<Component, Artifact>>>;
  readonly standards: readonly StandardResult[];
  readonly findings: readonly Finding[];
  readonly baseline?: Baseline;
  /** What was left out of the run, and why. */
  readonly notices: readonly Notice[];
  readonly summary: Summary;
}
/** What a rule's findings count as. */
type RuleSetting = Severity | 'off';
/** A place of a configuration file, which is the evidence of what is declared there. */
interface ConfigPlace {
  readonly path: string;
  readonly range: Range;
}
/** A component that the project says it releases, or does not, whatever the repository shows. */
interface DeclaredArtifact {
  readonly status: ArtifactStatus;
  readonly url?: string;
  /** From the repository's root. */
  readonly path?: string;
  /** SPDX expression, with `LicenseRef-` ids for what SPDX does not list. */
  readonly license?: string;
  readonly declaredAt: ConfigPlace;
}
/** A licence that the project says covers something. */
interface DeclaredLicense {
  /** SPDX expression, with `LicenseRef-` ids for what SPDX does not list. */
  readonly license: string;
  readonly url?: string;
  /** The licence's text, from the repository's root. */
  readonly path?: string;
  readonly declaredAt: ConfigPlace;
}
/** What a user may choose of a run. */
interface LintConfig {
  /** By rule id: another severity, or `off`. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** What becomes of the severities that rules give by themselves, where `rules` does not name the rule. */
  readonly severities?: Readonly<Partial<Record<Severity, Severity>>>;
  /** The definition that claims are held against: one for all, or one by kind of claim. */
  readonly standard?: string | Readonly<Partial<Record<ClaimKind, string>>>;
  /** Documents that are not read, as globs; see `matchesGlob`. */
  readonly ignore?: readonly string[];
  readonly artifacts?: Readonly<Partial<Record<Component, DeclaredArtifact>>>;
  readonly licenses?: Readonly<Partial<Record<LicenseSubject, DeclaredLicense>>>;
}
declare const FAIL_ON: readonly ['error', 'warning', 'never'];
/** From which severity on findings make a run fail. */
type FailOn = (typeof FAIL_ON)[number];
/** What a configuration file says, presets applied. */
interface Configuration {
  readonly lint: LintConfig;
  readonly failOn?: FailOn;
}
/**
 * The configuration that a repository brings with it, presets applied; an empty one where it brings none.
 * @throws ConfigError where it cannot be used
 */
declare function readConfig(snapshot: Snapshot): Promise<Configuration>;
/**
 * Holds what a repository's documents claim against what the repository shows, with the rules that come with the
 * package. The report's duration is that of this call.
 */
declare function lint(snapshot: Snapshot, config?: LintConfig): Promise<Report>;
/**
 * The snapshot of a folder as it lies on the disk. `.gitignore` is not heeded: a change that adds its own README there
 * would go unchecked.
 * @throws {@link TargetError} where there is no such folder
 */
declare function readDirectory(path: string): Promise<Snapshot>;
/** A snapshot that holds something open, such as a process, until it is closed. */
interface OpenSnapshot {
  readonly snapshot: Snapshot;
  close(): Promise<void>;
}
/**
 * The snapshot of a revision of a local clone, read from git's objects; nothing is checked out.
 * @param path a folder in the clone: the snapshot's root
 * @param revision whatever git understands as a commit
 * @throws {@link TargetError} where there is no such revision, or no git
 */
declare function readGit(path: string, revision: string): Promise<OpenSnapshot>;
/** The target cannot be read at all: it is not there, or not what it should be. Exit code 3. */
declare class TargetError extends Error {
  readonly name = "TargetError";
}
export { type Artifact, type ArtifactStatus, type Baseline, type COMPONENTS, type Claim, type ClaimKind, type ClaimStance, type ClaimSubject, type Component, ConfigError, type Configuration, type CriterionResult, type Declaration, type EffectiveLicense, type Evidence, type Excerpt, type FileEntry, type FileStat, type FileType, type Finding, type LfsPointer, type LicenseChange, type LicenseFile, type LicenseSubject, type LintConfig, type Notice, type OpenSnapshot, type Report, type Restriction, type Severity, type Snapshot, SnapshotError, type SnapshotErrorCode, type StandardResult, type Suggestion, type Summary, type Target, TargetError, type Verdict, lint, readConfig, readDirectory, readGit };