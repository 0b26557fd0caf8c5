import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { git, temporaryFolder } from '../sources/git-repository.ts'
import type { GitHubOptions, Received } from './github-server.ts'
import { type Files, PullRequest } from './pull-request.ts'
import { runAction } from './run-action.ts'
import { gitHubOf, runOn, TOKEN } from './run-on.ts'

const COMMUNITY = readFileSync('examples/overclaiming/LICENSE', 'utf8')
const MIT = readFileSync('examples/honest/LICENSE', 'utf8')

/** A repository whose README already says too much, and a change that says more. */
const before: Files = {
  LICENSE: COMMUNITY,
  'README.md': '# Lumen\n\nLumen is an open source model.\n\nIt is small.\n',
  'docs/notes.md': 'Nothing of interest.\n',
}
const after: Files = {
  'README.md': '# Lumen\n\nLumen is an open source model.\n\nIt is small.\n\nThe weights are fully open source.\n',
}

/** Answers in GitHub's place the first so many times that a request matches. */
function failing(
  matches: (request: Received) => boolean,
  answer: ReturnType<NonNullable<GitHubOptions['intercept']>>,
  times = Number.POSITIVE_INFINITY,
): GitHubOptions {
  let left = times
  return { intercept: (request) => (matches(request) && left-- > 0 ? answer : undefined) }
}

const places = (annotations: readonly { path: string; start_line: number }[]) =>
  annotations.map(({ path, start_line }) => `${path}:${start_line}`)

// Most of the time is waiting, for GitHub or between two requests; how long, the machine's other work decides.
const SLOW = { timeout: 120_000 }

describe.concurrent('on a pull request', SLOW, () => {
  it('ends a check run that annotates what the change introduces', async () => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest)
    const { exitCode, outputs, commands, summary } = await runOn(pullRequest, server)
    expect(server.sent('POST', /check-runs/)[0]?.body).toMatchObject({
      name: 'OpenClaims',
      head_sha: pullRequest.head,
      status: 'in_progress',
      details_url: 'https://github.example/Codertocat/Hello-World/actions/runs/42',
    })
    const [checkRun] = server.checkRuns
    expect(checkRun).toMatchObject({ status: 'completed', conclusion: 'failure', title: '1 error' })
    expect(checkRun?.annotations).toEqual([
      {
        path: 'README.md',
        start_line: 7,
        end_line: 7,
        start_column: 17,
        end_column: 34,
        annotation_level: 'failure',
        title: 'open-source-license',
        message: expect.stringMatching(/^“fully open source” does not hold/),
        raw_details: expect.stringContaining('"baselineState": "new"'),
      },
    ])
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ conclusion: 'failure', errors: '1', warnings: '0', findings: '1' })
    expect(commands).toEqual([`::add-mask::${TOKEN}`, '::error::OpenClaims: 1 error'])
    expect(summary).toContain('1 there before, 0 resolved here')
    expect(summary).toContain(
      `[README.md&#58;7](https://github.example/Codertocat/Hello-World/blob/${pullRequest.head}/README.md#L7)`.replace(
        '&#58;',
        ':',
      ),
    )
    expect(server.rejected).toEqual([])
  })

  it('reads of the base only what a shallow checkout has not got', async () => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest)
    await runOn(pullRequest, server)
    expect(server.sent('GET', /git\/trees/)).toHaveLength(1)
    expect(server.sent('GET', /git\/blobs/)).toHaveLength(1)
  })

  it('reads the base from a deep checkout', async () => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest)
    const { outputs } = await runOn(pullRequest, server, { workspace: pullRequest.checkout({ depth: 0 }) })
    expect(outputs.findings).toBe('1')
    expect(server.sent('GET', /git\//)).toEqual([])
  })

  it('passes what was there before, and says so', async () => {
    const pullRequest = new PullRequest(before, { 'docs/notes.md': 'Nothing of any interest.\n' })
    const server = await gitHubOf(pullRequest)
    const { exitCode, outputs, summary } = await runOn(pullRequest, server)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ conclusion: 'success', findings: '0' })
    expect(server.checkRuns[0]).toMatchObject({ conclusion: 'success', title: 'No new problems', annotations: [] })
    expect(summary).toContain('✅ No new problems')
    expect(summary).toContain('<summary>1 there before</summary>')
  })

  it('counts everything where only-new is false', async () => {
    const pullRequest = new PullRequest(before, { 'docs/notes.md': 'Nothing of any interest.\n' })
    const server = await gitHubOf(pullRequest)
    const { exitCode, outputs } = await runOn(pullRequest, server, { inputs: { 'only-new': 'false' } })
    expect(exitCode).toBe(1)
    expect(outputs.findings).toBe('1')
    expect(places(server.checkRuns[0]?.annotations)).toEqual(['README.md:3'])
  })

  it('tells what the change resolves', async () => {
    const pullRequest = new PullRequest(before, { 'README.md': '# Lumen\n\nLumen is a model.\n' })
    const { outputs, summary } = await runOn(pullRequest, await gitHubOf(pullRequest))
    expect(outputs.conclusion).toBe('success')
    expect(summary).toContain('<summary>1 resolved here</summary>')
  })

  it('shows at a new licence which unchanged sentence it makes untrue', async () => {
    const pullRequest = new PullRequest({ ...before, LICENSE: MIT }, { LICENSE: COMMUNITY })
    const server = await gitHubOf(pullRequest)
    const { outputs } = await runOn(pullRequest, server)
    expect(outputs.conclusion).toBe('failure')
    const [annotation] = server.checkRuns[0]?.annotations ?? []
    expect(annotation).toMatchObject({
      path: 'LICENSE',
      message: expect.stringMatching(/^README\.md:3: “open source”/),
    })
    expect(COMMUNITY.split('\n')[annotation.start_line - 1]).not.toBe('')
  })

  it('does not blame the change for what the base branch got meanwhile', async () => {
    const pullRequest = new PullRequest(before, { 'docs/notes.md': 'Nothing of any interest.\n' })
    pullRequest.moveBase({ 'docs/more.md': 'The weights are fully open source.\n' })
    const { outputs, summary } = await runOn(pullRequest, await gitHubOf(pullRequest))
    expect(outputs.findings).toBe('0')
    expect(summary).toContain('2 there before')
  })

  it('knows a finding again in a renamed file', async () => {
    const pullRequest = new PullRequest(before, { 'README.md': null, 'docs/README.md': before['README.md'] ?? '' })
    const { outputs } = await runOn(pullRequest, await gitHubOf(pullRequest))
    expect(outputs.findings).toBe('0')
  })

  it('judges a folder, and names its files as the repository does', async () => {
    const inFolder = (files: Files) =>
      Object.fromEntries(Object.entries(files).map(([path, content]) => [`models/a b/${path}`, content]))
    const pullRequest = new PullRequest({ 'README.md': '# All\n', ...inFolder(before) }, inFolder(after))
    const server = await gitHubOf(pullRequest)
    const { outputs, summary } = await runOn(pullRequest, server, { inputs: { path: 'models/a b' } })
    expect(outputs.findings).toBe('1')
    expect(server.checkRuns[0]?.name).toBe('OpenClaims: models/a b')
    expect(places(server.checkRuns[0]?.annotations)).toEqual(['models/a b/README.md:7'])
    expect(summary).toContain('/models/a%20b/README.md#L7')
  })

  it('writes the report and SARIF where the workflow wants them', async () => {
    const pullRequest = new PullRequest(before, after)
    const inputs = { 'report-file': 'out/report.json', 'sarif-file': 'out/claims.sarif' }
    const workspace = pullRequest.checkout()
    const { outputs } = await runOn(pullRequest, await gitHubOf(pullRequest), { inputs, workspace })
    expect(outputs.report).toBe(join(workspace, 'out/report.json'))
    const report = JSON.parse(readFileSync(outputs.report ?? '', 'utf8'))
    expect(report.findings.map(({ baselineState }: { baselineState: string }) => baselineState)).toEqual([
      'unchanged',
      'new',
    ])
    expect(report.baseline).toMatchObject({ target: { revision: pullRequest.base }, unchanged: 1, resolved: [] })
    const sarif = JSON.parse(readFileSync(outputs.sarif ?? '', 'utf8'))
    expect(sarif.runs[0].results).toHaveLength(1)
  })

  it('writes through no link that the repository holds', async () => {
    const pullRequest = new PullRequest(before, after)
    const workspace = pullRequest.checkout()
    const outside = temporaryFolder()
    writeFileSync(join(outside, 'environment'), 'A=1\n')
    symlinkSync(join(outside, 'environment'), join(workspace, 'report.json'))
    symlinkSync(outside, join(workspace, 'out'))
    const server = await gitHubOf(pullRequest)
    await runOn(pullRequest, server, { inputs: { 'report-file': 'report.json' }, workspace })
    expect(readFileSync(join(outside, 'environment'), 'utf8')).toBe('A=1\n')
    expect(JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8')).schemaVersion).toBe(1)
    const { commands } = await runOn(pullRequest, server, { inputs: { 'report-file': 'out/report.json' }, workspace })
    expect(commands).toContain('::error::report-file: out/report.json leaves the workspace')
  })

  it('never prints the token', async () => {
    const pullRequest = new PullRequest(before, after)
    const { stdout, stderr, summary } = await runOn(pullRequest, await gitHubOf(pullRequest), {
      inputs: { review: 'true', comment: 'true' },
    })
    const printed = stdout.replace(`::add-mask::${TOKEN}\n`, '') + stderr + summary
    expect(printed).not.toContain(TOKEN)
    expect(stderr).toBe('')
  })
})

describe.concurrent('without a checkout', SLOW, () => {
  it.each(['pull_request', 'pull_request_target'])('reads the head of a %s from GitHub', async (event) => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest)
    const { outputs } = await runOn(pullRequest, server, { workspace: temporaryFolder(), event, fork: true })
    expect(outputs).toMatchObject({ conclusion: 'failure', findings: '1' })
    expect(places(server.checkRuns[0]?.annotations)).toEqual(['README.md:7'])
    // What both revisions share is read once.
    const blobs = server.sent('GET', /git\/blobs/).map(({ path }) => path)
    expect(new Set(blobs).size).toBe(blobs.length)
  })

  it('judges the head of a pull_request_target though the base is checked out', async () => {
    const pullRequest = new PullRequest(before, after)
    const workspace = join(temporaryFolder(), 'work')
    git(
      temporaryFolder(),
      'clone',
      '--quiet',
      '--depth=1',
      '--branch=main',
      `file://${pullRequest.repository}`,
      workspace,
    )
    const server = await gitHubOf(pullRequest)
    const { outputs } = await runOn(pullRequest, server, { workspace, event: 'pull_request_target', fork: true })
    expect(outputs).toMatchObject({ conclusion: 'failure', findings: '1' })
  })

  it('asks for a checkout where there is no token either', async () => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest)
    const { exitCode, commands } = await runOn(pullRequest, server, {
      workspace: temporaryFolder(),
      inputs: { 'github-token': '' },
    })
    expect(exitCode).toBe(1)
    expect(commands).toEqual([expect.stringMatching(/^::error::there is nothing to check: put actions\/checkout/)])
  })

  it('says in one line that the head is gone', async () => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest, { hasCommit: (sha) => sha !== pullRequest.head })
    const run = await runOn(pullRequest, server, { workspace: temporaryFolder() })
    expect(run.exitCode).toBe(1)
    expect(run.commands.at(-1)).toMatch(/^::error::Codertocat\/Hello-World: commit \w{10} cannot be read.*newer push/)
    expect(run.summary).toContain('Nothing was checked')
    expect(run.stderr).toBe('')
  })
})

describe.concurrent('where GitHub does not do what it is asked for', SLOW, () => {
  const isUpdate = ({ method }: Received) => method === 'PATCH'

  it('annotates a fork by workflow commands, ten of a level at most', async () => {
    const pullRequest = new PullRequest(before, many(25))
    const server = await gitHubOf(pullRequest, { permissions: [] })
    const { commands, outputs, summary, stdout } = await runOn(pullRequest, server, { fork: true })
    expect(outputs).toMatchObject({ conclusion: 'failure', findings: '25' })
    expect(commands.filter((line) => line.startsWith('::error '))).toHaveLength(9)
    expect(commands.at(-1)).toBe('::error::OpenClaims: 25 errors')
    expect(stdout).toContain('There is no check run')
    expect(summary).toContain('16 findings are not annotated')
    expect(summary.split('<details>')[0]?.match(/^\| ❌/gm)).toHaveLength(25)
  })

  it('warns of a missing permission where a check run is asked for by name', async () => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest, { permissions: [] })
    const { commands } = await runOn(pullRequest, server, { inputs: { annotations: 'check-run' } })
    expect(commands[1]).toMatch(/^::warning::There is no check run.*Resource not accessible by integration/)
    expect(commands[2]).toMatch(/^::error title=open-source-license,file=README\.md,line=7/)
  })

  it('sends 300 findings in batches of 50', async () => {
    const pullRequest = new PullRequest(before, many(300))
    const server = await gitHubOf(pullRequest)
    await runOn(pullRequest, server)
    const batches = server.sent('PATCH', /check-runs/).map(({ body }) => body.output.annotations.length)
    expect(batches).toEqual([50, 50, 50, 50, 50, 50])
    expect(server.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure', title: '300 errors' })
    expect(new Set(places(server.checkRuns[0]?.annotations)).size).toBe(300)
    expect(server.rejected).toEqual([])
  })

  it('tries the third batch again after a 502', async () => {
    const pullRequest = new PullRequest(before, many(130))
    let updates = 0
    const third = (request: Received) => isUpdate(request) && ++updates === 3
    const server = await gitHubOf(pullRequest, failing(third, { status: 502 }))
    await runOn(pullRequest, server)
    expect(server.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure' })
    expect(server.checkRuns[0]?.annotations).toHaveLength(130)
  })

  it('ends the check run, and annotates the rest by workflow commands, where the 502 stays', async () => {
    const pullRequest = new PullRequest(before, many(130))
    const third = ({ body }: Received) => body?.output?.annotations?.length === 30
    const server = await gitHubOf(pullRequest, failing(third, { status: 502 }))
    const { commands, outputs, exitCode } = await runOn(pullRequest, server)
    expect(server.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure' })
    expect(server.checkRuns[0]?.annotations).toHaveLength(100)
    expect(server.checkRuns[0]?.summary).toContain('30 findings could not be annotated')
    expect(commands[1]).toMatch(/^::warning::The check run could not be written as a whole: GitHub answered 502/)
    expect(commands.filter((line) => line.startsWith('::error '))).toHaveLength(9)
    expect([exitCode, outputs.findings]).toEqual([1, '130'])
  })

  it.each([
    ['rate limit', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }, 'API rate limit exceeded'],
    ['secondary rate limit', { 'retry-after': '1' }, 'You have exceeded a secondary rate limit'],
  ])('waits for a short %s', async (limit, headers, message) => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest, failing(isUpdate, { status: 403, headers, body: { message } }, 1))
    const { stdout } = await runOn(pullRequest, server)
    expect(server.checkRuns[0]).toMatchObject({ status: 'completed' })
    expect(stdout).toMatch(new RegExp(`GitHub's ${limit} is reached: going on in [01] s`))
  })

  it('waits for no long rate limit, and gives its result all the same', async () => {
    const pullRequest = new PullRequest(before, after)
    const reset = Math.round(Date.now() / 1000) + 3000
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
    const limited = { status: 403, headers, body: { message: 'API rate limit exceeded' } }
    const server = await gitHubOf(
      pullRequest,
      failing(() => true, limited),
    )
    const { outputs, summary, commands } = await runOn(pullRequest, server)
    // Without the base everything counts as new.
    expect(outputs).toMatchObject({ conclusion: 'failure', findings: '2' })
    expect(summary).toMatch(/rate limit is used up until \d\d:\d\d UTC/)
    expect(commands.filter((line) => line.startsWith('::error '))).toHaveLength(2)
  })

  it('gives its result where the head commit is gone', async () => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest, { hasCommit: (sha) => sha !== pullRequest.head })
    const { outputs, stdout } = await runOn(pullRequest, server)
    expect(outputs).toMatchObject({ conclusion: 'failure', findings: '1' })
    expect(stdout).toContain('No commit found for SHA')
  })

  it.each([
    ['never answers', 'hang' as const, /could not be reached \(no answer within 15 s\)/],
    ['answers what is no JSON', { status: 500, body: 'oops' }, /GitHub answered 500, several times/],
  ])('gives its result where the API %s', async (_, answer, message) => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(
      pullRequest,
      failing(() => true, answer),
    )
    const { outputs, summary, exitCode } = await runOn(pullRequest, server)
    expect([exitCode, outputs.findings]).toEqual([1, '2'])
    expect(summary.replaceAll('\u200b', '').replaceAll('&#40;', '(').replaceAll('&#41;', ')')).toMatch(message)
  })

  it('gives its result where there is no API', async () => {
    const pullRequest = new PullRequest(before, after)
    const env = pullRequest.environment('http://127.0.0.1:9')
    const { outputs, exitCode, stderr } = await runAction(pullRequest.checkout(), { 'github-token': TOKEN }, env)
    expect([exitCode, outputs.findings, stderr]).toEqual([1, '2', ''])
  })

  it('speaks with a GitHub Enterprise Server', async () => {
    const pullRequest = new PullRequest(before, after)
    const server = await gitHubOf(pullRequest, { prefix: '/api/v3' })
    await runOn(pullRequest, server, { inputs: { comment: 'true' } })
    expect(server.checkRuns[0]).toMatchObject({ conclusion: 'failure' })
    expect(server.comments).toHaveLength(1)
    expect(server.requests.every(({ path }) => path.startsWith('/api/v3/repos/') || path === '/api/graphql')).toBe(true)
  })
})

/** A README with so many wrong sentences. */
function many(count: number): Files {
  const claims = Array.from({ length: count }, (_, i) => `## Model ${i}\n\nModel ${i} is a fully open source model.\n`)
  return { 'more.md': claims.join('\n') }
}

describe.concurrent('the configuration', SLOW, () => {
  const off = { '.openclaims.yml': 'rules:\n  open-source-license: off\n' }

  it.each([
    ['a fork', true, 'failure'],
    ['the same repository', false, 'success'],
  ])('of a pull request from %s', async (_, fork, conclusion) => {
    const pullRequest = new PullRequest(before, { ...after, ...off })
    const { outputs } = await runOn(pullRequest, await gitHubOf(pullRequest), { fork })
    expect(outputs.conclusion).toBe(conclusion)
  })

  it('of the base counts for a fork', async () => {
    const pullRequest = new PullRequest({ ...before, ...off }, { ...after, '.openclaims.yml': null })
    const { outputs } = await runOn(pullRequest, await gitHubOf(pullRequest), { fork: true })
    expect(outputs.conclusion).toBe('success')
  })

  it('of a fork does not count where the base cannot be read either', async () => {
    const pullRequest = new PullRequest(before, { ...after, ...off })
    const server = await gitHubOf(pullRequest, { hasCommit: (sha) => sha !== pullRequest.base })
    const { outputs, summary } = await runOn(pullRequest, server, { fork: true })
    expect(outputs.conclusion).toBe('failure')
    expect(summary).toContain('The configuration was left aside')
  })

  it('is the file that the input names, where it names one', async () => {
    const pullRequest = new PullRequest({ ...before, 'ci/claims.yml': off['.openclaims.yml'] }, after)
    const server = await gitHubOf(pullRequest)
    const named = await runOn(pullRequest, server, { inputs: { config: './ci/claims.yml' } })
    expect(named.outputs.conclusion).toBe('success')
    const absent = await runOn(pullRequest, server, { inputs: { config: 'ci/other.yml' } })
    expect(absent.commands.at(-1)).toBe('::error::the configuration ci/other.yml cannot be used')
    expect(server.checkRuns.at(-1)).toMatchObject({ status: 'completed', conclusion: 'failure' })
  })
})

it('ends the check run of a job that is cancelled', SLOW, async () => {
  const pullRequest = new PullRequest(before, after)
  const server = await gitHubOf(
    pullRequest,
    failing(({ path }) => path.includes('/compare/'), 'hang'),
  )
  const stop = new AbortController()
  const run = runOn(pullRequest, server, { stop: stop.signal })
  await vi.waitUntil(() => server.checkRuns.length > 0, { timeout: 60_000 })
  // The answer has to arrive too.
  await new Promise((done) => setTimeout(done, 1000))
  stop.abort()
  expect((await run).exitCode).toBe(1)
  expect(server.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'cancelled' })
})
