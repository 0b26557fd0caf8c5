import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { commitAll, git, newRepository, temporaryFolder } from '../sources/git-repository.ts'

/** Files by their paths; `null` takes one away. */
export type Files = Readonly<Record<string, string | null>>

/** Writes files into a folder. */
function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) rmSync(join(folder, path))
    else {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
  }
}

/** GitHub's own example of the event that a push to a pull request is. */
const examples = createRequire(import.meta.url).resolve('@octokit/webhooks-examples')
const synchronize = JSON.parse(readFileSync(examples, 'utf8'))
  .find(({ name }: { name: string }) => name === 'pull_request')
  .examples.find(({ action }: { action: string }) => action === 'synchronize')

/** A repository with a pull request from the branch `change` to `main`. */
export class PullRequest {
  readonly repository = newRepository()
  base = ''
  head = ''

  constructor(before: Files, after: Files) {
    write(this.repository, before)
    commitAll(this.repository, 'before')
    this.base = this.#tip()
    git(this.repository, 'checkout', '--quiet', '-b', 'change')
    this.push(after)
  }

  /** Another push to the pull request. */
  push(files: Files): void {
    git(this.repository, 'checkout', '--quiet', 'change')
    write(this.repository, files)
    commitAll(this.repository, 'after')
    this.head = this.#tip()
  }

  /** The base branch moves on; `event` names the base of before, as GitHub's events do. */
  moveBase(files: Files): void {
    git(this.repository, 'checkout', '--quiet', 'main')
    write(this.repository, files)
    commitAll(this.repository, 'meanwhile')
    git(this.repository, 'checkout', '--quiet', 'change')
  }

  #tip(): string {
    return git(this.repository, 'rev-parse', 'HEAD').trim()
  }

  /** What actions/checkout leaves: the merge of the base branch and the head, without history unless it is asked for. */
  checkout({ depth = 1, merge = true }: { depth?: number; merge?: boolean } = {}): string {
    git(this.repository, 'checkout', '--quiet', '--detach', merge ? 'main' : this.head)
    if (merge) git(this.repository, 'merge', '--quiet', '--no-ff', '--message', 'Merge', this.head)
    git(this.repository, 'branch', '--force', 'checked-out')
    git(this.repository, 'checkout', '--quiet', 'change')
    const folder = join(temporaryFolder(), 'work')
    const history = depth > 0 ? [`--depth=${depth}`] : []
    git(temporaryFolder(), 'clone', '--quiet', ...history, '--branch=checked-out', `file://${this.repository}`, folder)
    return folder
  }

  /** The environment of a run on the pull request, with GitHub's own example of such an event. */
  environment(
    apiUrl: string,
    {
      event = 'pull_request',
      fork = false,
      branch = 'change',
    }: { event?: string; fork?: boolean; branch?: string } = {},
  ): Record<string, string> {
    const payload = structuredClone(synchronize)
    const { pull_request: pullRequest } = payload
    Object.assign(pullRequest.base, { sha: this.base })
    Object.assign(pullRequest.head, { sha: this.head, ref: branch, label: `Codertocat:${branch}` })
    if (fork)
      Object.assign(pullRequest.head, { repo: { ...pullRequest.head.repo, id: 1, full_name: 'mallory/Hello-World' } })
    const path = join(temporaryFolder(), 'event.json')
    writeFileSync(path, JSON.stringify(payload))
    return {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path,
      GITHUB_API_URL: apiUrl,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'Codertocat/Hello-World',
      GITHUB_RUN_ID: '42',
      GITHUB_SHA: this.head,
      GITHUB_HEAD_REF: branch,
    }
  }
}
