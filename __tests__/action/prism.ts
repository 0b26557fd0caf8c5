import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { validate } from '@octokit/graphql-schema'
import { temporaryFolder } from '../sources/git-repository.ts'

const { resolve } = createRequire(import.meta.url)

/** The paths of GitHub's API that the action may use: Prism takes minutes over all of them. */
const PATHS = [
  '/repos/{owner}/{repo}/check-runs',
  '/repos/{owner}/{repo}/check-runs/{check_run_id}',
  '/repos/{owner}/{repo}/compare/{basehead}',
  '/repos/{owner}/{repo}/git/trees/{tree_sha}',
  '/repos/{owner}/{repo}/git/blobs/{file_sha}',
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  '/repos/{owner}/{repo}/issues/{issue_number}/comments',
]

/** A request that Prism got, and whether GitHub's own description allows it. */
export interface Checked {
  readonly method: string
  readonly path: string
  /** What is wrong with the request; empty where it is allowed. */
  readonly violations: readonly string[]
}

/** Where Prism's made-up answer would send the action astray, the test's own. */
export type Overrides = (method: string, path: string) => unknown

/**
 * Prism, mocking GitHub from GitHub's own OpenAPI description and holding each request against it, behind a server that
 * writes down what Prism says. GraphQL, which that description leaves out, is held against GitHub's GraphQL schema.
 */
export class Prism {
  readonly requests: Checked[] = []
  overrides: Overrides = () => undefined
  readonly #prism: ChildProcess
  readonly #server: Server

  private constructor(prism: ChildProcess, upstream: string) {
    this.#prism = prism
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const body = Buffer.concat(chunks).toString()
      const { method = '', url = '', headers } = request
      const answer =
        url === '/graphql' ? this.#graphql(body) : await this.#forward(upstream, method, url, headers, body)
      response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8' })
      response.end(answer.body)
    })
  }

  static async start(): Promise<Prism> {
    const description = join(temporaryFolder(), 'github.json')
    writeFileSync(description, JSON.stringify(cutDescription()))
    const main = resolve('@stoplight/prism-cli/dist/index.js')
    const prism = spawn(process.execPath, [main, 'mock', description, '--port', '0', '--errors', '--host', '127.0.0.1'])
    const upstream = await new Promise<string>((done, fail) => {
      let log = ''
      prism.stdout.setEncoding('utf8').on('data', (text: string) => {
        log += text
        const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(log.split('Prism is listening')[1] ?? '') ?? []
        if (url) done(url)
      })
      prism.once('exit', () => fail(new Error(`Prism did not start: ${log}`)))
    })
    const started = new Prism(prism, upstream)
    await new Promise<void>((done) => started.#server.listen(0, '127.0.0.1', done))
    return started
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  stop(): void {
    this.#server.closeAllConnections()
    this.#server.close()
    this.#prism.kill()
  }

  async #forward(upstream: string, method: string, url: string, headers: NodeJS.Dict<string | string[]>, body: string) {
    const { host: _, connection: __, 'content-length': ___, ...others } = headers
    const init = { method, headers: others as Record<string, string>, ...(body ? { body } : {}) }
    const answer = await fetch(upstream + url, init)
    const text = await answer.text()
    this.requests.push({ method, path: decodeURI(url), violations: violationsIn(answer, text) })
    const override = this.overrides(method, decodeURI(url))
    return { status: answer.status, body: override === undefined ? text : JSON.stringify(override) }
  }

  #graphql(body: string) {
    const { query } = JSON.parse(body)
    const violations = validate(query).map(({ message }) => message)
    const kind = /^\s*(\w+)/.exec(query)?.[1] ?? ''
    this.requests.push({ method: 'POST', path: `/graphql ${kind}`, violations })
    const data = this.overrides('POST', `/graphql ${query}`) ?? {}
    return { status: 200, body: JSON.stringify({ data }) }
  }
}

/** What Prism found wrong with a request: as an error of its own, or in a header. */
function violationsIn(answer: Response, text: string): string[] {
  if (text.includes('stoplight.io/prism/errors')) return [text]
  const header = answer.headers.get('sl-violations')
  if (!header) return []
  const found: { location: string[]; message: string }[] = JSON.parse(header)
  return found.filter(({ location }) => location[0] === 'request').map(({ message }) => message)
}

/** GitHub's description with the paths that are used, and what these refer to. */
function cutDescription(): object {
  const file = resolve('@octokit/openapi').replace(/index\.js$/, 'generated/api.github.com.json')
  const { openapi, info, paths, components } = JSON.parse(readFileSync(file, 'utf8'))
  const used = Object.fromEntries(PATHS.map((path) => [path, paths[path]]))
  const kept: Record<string, Record<string, unknown>> = {}
  const pending: unknown[] = [used]
  while (pending.length > 0) {
    for (const [, kind = '', name = ''] of JSON.stringify(pending.pop()).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
      const ofKind = kept[kind] ?? {}
      if (name in ofKind) continue
      ofKind[name] = components[kind][name]
      kept[kind] = ofKind
      pending.push(ofKind[name])
    }
  }
  return { openapi, info, servers: [{ url: '/' }], paths: used, components: kept }
}
