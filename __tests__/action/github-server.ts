import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { validate } from '@octokit/graphql-schema'
import { git } from '../sources/git-repository.ts'

/** A request as the server got it. */
export interface Received {
  readonly method: string
  readonly path: string
  readonly authorization: string
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into bodies of all shapes
  readonly body: any
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

// biome-ignore lint/suspicious/noExplicitAny: as GitHub has them
type Json = any

/** A comment under a pull request, or the first of a thread beside its diff. */
interface Comment {
  readonly id: string
  readonly author: string
  body: string
  isMinimized: boolean
}

interface Thread {
  readonly id: string
  readonly path: string
  readonly line: number
  isResolved: boolean
  readonly comment: Comment
}

interface ComparedFile {
  readonly filename: string
  readonly previous_filename?: string
  readonly patch: string
}

/** What a workflow's token may do; `GITHUB_TOKEN` of a fork's pull request may only read. */
type Permission = 'checks' | 'pull-requests' | 'contents'

export interface GitHubOptions {
  readonly permissions?: readonly Permission[]
  /** More entries of a tree than this are cut off, as GitHub does. */
  readonly treeMax?: number
  /** Where the API is, such as `/api/v3` on GitHub Enterprise Server. */
  readonly prefix?: string
  /** Whether the repository still has the head commit. */
  readonly hasCommit?: (sha: string) => boolean
  /** Answers in the server's place; `hang` never answers. */
  readonly intercept?: (request: Received, nth: number) => Answer | 'hang' | undefined
}

/**
 * GitHub, as far as the action knows it: a real git repository behind its API, check runs, reviews and comments with
 * GitHub's own limits, remembered from run to run.
 */
export class GitHubServer {
  readonly requests: Received[] = []
  readonly checkRuns: { id: number; [field: string]: Json }[] = []
  readonly reviews: Json[] = []
  readonly threads: Thread[] = []
  readonly comments: Comment[] = []
  /** What GitHub would have refused, and so what must not come. */
  readonly rejected: string[] = []
  options: GitHubOptions
  readonly #repository: string
  readonly #server: Server
  #base = ''
  #head = ''

  private constructor(repository: string, options: GitHubOptions) {
    this.#repository = repository
    this.options = options
    this.#server = createServer((request, response) => void this.#serve(request, response))
  }

  static async start(repository: string, options: GitHubOptions = {}): Promise<GitHubServer> {
    const server = new GitHubServer(repository, options)
    await new Promise<void>((done) => server.#server.listen(0, '127.0.0.1', done))
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.options.prefix ?? ''}`
  }

  /** The pull request that review comments are held against. */
  showsDiff(base: string, head: string): void {
    this.#base = base
    this.#head = head
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  /** The requests of one method to the paths that match. */
  sent(method: string, path: RegExp): Received[] {
    return this.requests.filter((request) => request.method === method && path.test(request.path))
  }

  async #serve(request: IncomingMessage, response: import('node:http').ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const received = {
      method: request.method ?? '',
      path: decodeURI(request.url ?? ''),
      authorization: request.headers.authorization ?? '',
      body: text ? JSON.parse(text) : undefined,
    }
    this.requests.push(received)
    const answer = this.options.intercept?.(received, this.requests.length) ?? this.#answer(received)
    if (answer === 'hang') return
    const { status, body = {}, headers = {} } = answer
    if (status === 422) this.rejected.push(`${received.method} ${received.path}: ${JSON.stringify(body)}`)
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    response.end(JSON.stringify(body))
  }

  #answer({ method, path, body }: Received): Answer {
    if (/\/graphql$/.test(path)) return this.#graphql(body)
    const route = path.slice((this.options.prefix ?? '').length).replace(/^\/repos\/[^/]+\/[^/]+/, '')
    const match = (pattern: RegExp) => pattern.exec(route)?.slice(1)
    const tree = match(/^\/git\/trees\/(\w+)(\?recursive=1)?$/)
    if (method === 'GET' && tree) return this.#tree(tree[0] ?? '', tree[1] !== undefined)
    const blob = match(/^\/git\/blobs\/(\w+)$/)
    if (method === 'GET' && blob) return this.#blob(blob[0] ?? '')
    const compared = match(/^\/compare\/(\w+)\.\.\.(\w+)/)
    if (method === 'GET' && compared) return this.#compare(compared[0] ?? '', compared[1] ?? '')
    if (method === 'POST' && route === '/check-runs') return this.#createCheckRun(body)
    const checkRun = match(/^\/check-runs\/(\d+)$/)
    if (method === 'PATCH' && checkRun) return this.#updateCheckRun(Number(checkRun[0]), body)
    if (method === 'POST' && match(/^\/pulls\/(\d+)\/reviews$/)) return this.#review(body)
    if (method === 'POST' && match(/^\/issues\/(\d+)\/comments$/)) return this.#comment(body)
    return { status: 404, body: { message: 'Not Found' } }
  }

  #may(permission: Permission): boolean {
    return (this.options.permissions ?? ['checks', 'pull-requests']).includes(permission)
  }

  #has(sha: string): boolean {
    if (this.options.hasCommit && !this.options.hasCommit(sha)) return false
    try {
      git(this.#repository, 'cat-file', '-e', sha)
      return true
    } catch {
      return false
    }
  }

  #tree(sha: string, recursive: boolean): Answer {
    if (!this.#has(sha)) return { status: 404, body: { message: 'Not Found' } }
    const listed = git(this.#repository, 'ls-tree', '-z', '--long', ...(recursive ? ['-r', '-t'] : []), sha)
    const entries = listed
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [, mode, type, oid, size, path] = /^(\d+) (\w+) (\w+) +(\d+|-)\t([\s\S]*)$/.exec(line) ?? []
        return { path, mode, type, sha: oid, ...(size === '-' ? {} : { size: Number(size) }) }
      })
    const max = this.options.treeMax ?? 100_000
    const truncated = recursive && entries.length > max
    return { status: 200, body: { sha, tree: truncated ? entries.slice(0, max) : entries, truncated } }
  }

  #blob(sha: string): Answer {
    const content = git(this.#repository, 'cat-file', 'blob', sha)
    return { status: 200, body: { sha, content: Buffer.from(content).toString('base64'), encoding: 'base64' } }
  }

  #compare(base: string, head: string): Answer {
    if (!this.#has(base) || !this.#has(head)) return { status: 404, body: { message: 'Not Found' } }
    return {
      status: 200,
      body: {
        merge_base_commit: { sha: git(this.#repository, 'merge-base', base, head).trim() },
        files: this.#files(base, head),
      },
    }
  }

  #files(base: string, head: string): ComparedFile[] {
    const range = [git(this.#repository, 'merge-base', base, head).trim(), head]
    const names = git(this.#repository, 'diff', '-z', '--name-status', '-M', ...range).split('\0')
    // One after the other in the same order as the names; no line of a diff begins with a word but this one.
    const patches = git(this.#repository, 'diff', '-M', ...range)
      .split(/^diff --git .*\n/m)
      .slice(1)
    const files: ComparedFile[] = []
    for (let i = 0; i + 1 < names.length; i += 2) {
      const isRenamed = names[i]?.startsWith('R')
      const before = names[i + 1] ?? ''
      const filename = isRenamed ? (names[++i + 1] ?? '') : before
      const diff = patches[files.length] ?? ''
      const patch = diff.slice(Math.max(0, diff.indexOf('\n@@') + 1)).replace(/\n$/, '')
      files.push({ filename, ...(isRenamed ? { previous_filename: before } : {}), patch })
    }
    return files
  }

  #createCheckRun(body: Json): Answer {
    if (!this.#may('checks')) return FORBIDDEN
    if (!this.#has(body.head_sha)) return invalid(`No commit found for SHA: ${body.head_sha}`)
    const checkRun = { ...body, id: this.checkRuns.length + 1, annotations: [] }
    this.checkRuns.push(checkRun)
    return { status: 201, body: { id: checkRun.id, name: body.name } }
  }

  #updateCheckRun(id: number, { output, ...fields }: Json): Answer {
    const checkRun = this.checkRuns.find((run) => run.id === id)
    if (!checkRun) return { status: 404, body: { message: 'Not Found' } }
    const problem = problemOf(output)
    if (problem) return invalid(problem)
    Object.assign(checkRun, fields, { title: output.title, summary: output.summary })
    checkRun.annotations.push(...(output.annotations ?? []))
    return { status: 200, body: { id } }
  }

  #review(body: Json): Answer {
    if (!this.#may('pull-requests')) return FORBIDDEN
    const files = this.#files(this.#base, this.#head)
    for (const { path, line, start_line: start = line } of body.comments) {
      const shown = linesOf(files.find(({ filename }) => filename === path)?.patch ?? '')
      if (!shown.has(line) || !shown.has(start)) return invalid(`${path}:${start}-${line} must be part of the diff`)
    }
    this.reviews.push(body)
    for (const { path, line, body: text } of body.comments) {
      this.threads.push({
        id: `T${this.threads.length}`,
        path,
        line,
        isResolved: false,
        comment: this.#newComment(text),
      })
    }
    return { status: 200, body: { id: this.reviews.length } }
  }

  #comment({ body }: Json): Answer {
    if (!this.#may('pull-requests')) return FORBIDDEN
    if (body.length > 65_536) return invalid('Body is too long (maximum is 65536 characters)')
    this.comments.push(this.#newComment(body))
    return { status: 201, body: { id: this.comments.length } }
  }

  #newComment(body: string, author = 'github-actions'): Comment {
    return { id: `C${this.comments.length + this.threads.length}`, author, body, isMinimized: false }
  }

  /** What somebody else writes. */
  strangerComments(body: string): void {
    this.comments.push(this.#newComment(body, 'mallory'))
  }

  strangerReviews(path: string, line: number, body: string): void {
    const id = `T${this.threads.length}`
    this.threads.push({ id, path, line, isResolved: false, comment: this.#newComment(body, 'mallory') })
  }

  #graphql({ query, variables }: Json): Answer {
    const errors = validate(query)
    if (errors.length > 0) return invalid(`GraphQL: ${errors.map(({ message }) => message).join(' ')}`)
    const data = this.#resolve(query, variables)
    if (data === undefined)
      return { status: 200, body: { data: null, errors: [{ type: 'FORBIDDEN', message: DENIED }] } }
    return { status: 200, body: { data } }
  }

  #resolve(query: string, variables: Json): Json {
    const page = { pageInfo: { hasNextPage: false, endCursor: null } }
    const viewer = { login: 'github-actions[bot]' }
    const seen = ({ author, ...comment }: Comment) => ({
      ...comment,
      viewerDidAuthor: author === 'github-actions',
      author: { login: author },
    })
    if (query.includes('reviewThreads')) {
      const nodes = this.threads.map(({ comment, ...thread }) => ({ ...thread, comments: { nodes: [seen(comment)] } }))
      return { viewer, repository: { pullRequest: { reviewThreads: { ...page, nodes } } } }
    }
    if (query.includes('comments(first: 100')) {
      return { viewer, repository: { pullRequest: { comments: { ...page, nodes: this.comments.map(seen) } } } }
    }
    const all = [...this.comments, ...this.threads.map(({ comment }) => comment)]
    if (query.includes('minimizeComment') && this.#may('pull-requests')) {
      const comment = all.find(({ id }) => id === variables.commentId)
      if (comment) comment.isMinimized = true
      return { minimizeComment: { minimizedComment: { isMinimized: true } } }
    }
    // GitHub asks for more than it says here; see the comment on `takeBack`.
    if (query.includes('resolveReviewThread') && this.#may('contents')) {
      const thread = this.threads.find(({ id }) => id === variables.threadId)
      if (thread) thread.isResolved = true
      return { resolveReviewThread: { thread: { isResolved: true } } }
    }
    if (query.includes('updateIssueComment') && this.#may('pull-requests')) {
      const comment = all.find(({ id }) => id === variables.id)
      if (comment) comment.body = variables.body
      return { updateIssueComment: { issueComment: { id: variables.id } } }
    }
    return undefined
  }
}

const DENIED = 'Resource not accessible by integration'
const FORBIDDEN: Answer = { status: 403, body: { message: DENIED } }

function invalid(message: string): Answer {
  return { status: 422, body: { message: `Validation Failed: ${message}` } }
}

/** What GitHub's documentation says that it refuses of a check run's output. */
function problemOf({ title, summary, annotations = [] }: Json): string | undefined {
  if (!title || !summary) return 'title and summary are required'
  if (Buffer.byteLength(summary) > 65_535) return 'summary is too long'
  if (annotations.length > 50) return `${annotations.length} annotations`
  for (const annotation of annotations) {
    const { path, start_line, end_line, start_column, end_column, message, raw_details, title: head } = annotation
    if (!path || !(start_line >= 1) || !(end_line >= start_line) || !message) return JSON.stringify(annotation)
    if (start_line !== end_line && (start_column !== undefined || end_column !== undefined)) return 'columns over lines'
    if (start_column !== undefined && end_column < start_column) return 'columns turned round'
    if (Buffer.byteLength(message) > 65_535 || Buffer.byteLength(raw_details ?? '') > 65_535)
      return 'message is too long'
    if (head?.length > 255) return 'title is too long'
  }
  return undefined
}

/** The lines after the change that a patch shows. */
function linesOf(patch: string): Set<number> {
  const shown = new Set<number>()
  let next = 0
  for (const row of patch.split('\n')) {
    const start = /^@@ .* \+(\d+)/.exec(row)?.[1]
    if (start) next = Number(start)
    else if (/^[+ ]/.test(row)) shown.add(next++)
  }
  return shown
}
