import { t as ConfigError } from "./chunks/config-error.js";
import { n as readConfig } from "./chunks/config.js";
import { a as SnapshotError, r as TargetError, t as readDirectory } from "./chunks/directory.js";
import { t as lint } from "./chunks/lint.js";
import { r as readGit } from "./chunks/git2.js";
export { ConfigError, SnapshotError, TargetError, lint, readConfig, readDirectory, readGit };
