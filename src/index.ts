export { ConfigError } from './config/config-error.ts'
export type { Configuration } from './config/parse-config.ts'
export { readConfig } from './config.ts'
export type { LintConfig } from './core/config.ts'
export type * from './core/report.ts'
export type {
  FileEntry,
  FileStat,
  FileType,
  LfsPointer,
  Notice,
  Snapshot,
  SnapshotErrorCode,
  Target,
} from './core/snapshot.ts'
export { SnapshotError } from './core/snapshot.ts'
export { lint } from './lint.ts'
export { readDirectory } from './sources/directory.ts'
export { readGit } from './sources/git.ts'
export type { OpenSnapshot } from './sources/source.ts'
export { TargetError } from './sources/target-error.ts'
