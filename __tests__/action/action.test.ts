import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../sources/git-repository.ts'
import { runAction } from './run-action.ts'

function workspaceWith(files: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

const MIT = readFileSync('LICENSE', 'utf8')
const workspace = temporaryFolder()
cpSync('examples', workspace, { recursive: true })

describe('the action', () => {
  it('annotates each finding where it stands, and fails the step', async () => {
    const { exitCode, commands, outputs } = await runAction(workspace, { path: 'overclaiming' })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ errors: '4', warnings: '3', findings: '7', conclusion: 'failure' })
    expect(commands.filter((line) => line.startsWith('::error title='))).toHaveLength(4)
    expect(commands.filter((line) => line.startsWith('::warning '))).toHaveLength(3)
    expect(commands).toContainEqual(
      expect.stringMatching(
        /^::error title=open-source-license,file=overclaiming\/README\.md,line=13,endLine=13,col=15,endColumn=32::“fully open source” does not hold/,
      ),
    )
    expect(commands.at(-1)).toBe('::error::OpenClaims: 4 errors, 3 warnings')
  })

  it('writes a job summary', async () => {
    const { summary } = await runAction(workspace, { path: 'overclaiming' })
    expect(summary).toContain('**4 errors, 3 warnings**')
    expect(summary).toContain('| weights | LicenseRef-unknown | no |')
    expect(summary).toContain('README.md:13')
  })

  it('passes an honest repository', async () => {
    const { exitCode, commands, outputs, summary } = await runAction(workspace, { path: 'honest' })
    expect(exitCode).toBe(0)
    expect(commands).toEqual([])
    expect(outputs).toMatchObject({ errors: '0', warnings: '0', findings: '0', conclusion: 'success' })
    expect(summary).toContain('No problems')
  })

  it.each([
    ['never', 0, 'neutral'],
    ['error', 1, 'failure'],
  ])('with fail-on %s exits with %i', async (failOn, code, conclusion) => {
    const { exitCode, outputs } = await runAction(workspace, { path: 'overclaiming', 'fail-on': failOn })
    expect(exitCode).toBe(code)
    expect(outputs.conclusion).toBe(conclusion)
  })

  it('follows the configuration, unless the input says otherwise', async () => {
    const folder = workspaceWith({ 'README.md': '# Lumen', '.openclaims.yml': 'fail-on: warning' })
    expect((await runAction(folder)).outputs.conclusion).toBe('failure')
    expect((await runAction(folder, { 'fail-on': 'error' })).outputs.conclusion).toBe('neutral')
  })

  it('holds claims against the standard of the input', async () => {
    const folder = workspaceWith({ 'README.md': '# Lumen\n\nLumen is an open-source model.', LICENSE: MIT })
    expect((await runAction(folder)).outputs).toMatchObject({ errors: '0', warnings: '1' })
    expect((await runAction(folder, { standard: 'OSAID-1.0' })).outputs).toMatchObject({ errors: '1', warnings: '0' })
  })

  it('shows what is wrong with a configuration where it stands, and fails', async () => {
    const folder = workspaceWith({
      'model/README.md': '# Lumen',
      'model/.openclaims.yml': 'rules:\n  licence-id: off\n',
    })
    const { exitCode, commands } = await runAction(folder, { path: 'model' })
    expect(exitCode).toBe(1)
    expect(commands).toEqual([
      '::error title=configuration,file=model/.openclaims.yml,line=2,col=3::unknown rule “licence-id”; did you mean “license-id”?',
      '::error::the configuration model/.openclaims.yml cannot be used',
    ])
  })

  it.each([
    [{ path: 'absent' }, /there is no such folder/],
    [{ path: '../elsewhere' }, /path: \.\.\/elsewhere is not in the workspace/],
    [{ 'fail-on': 'sometimes' }, /fail-on: sometimes is none of error, warning, never/],
    [{ standard: 'osaid-1' }, /standard: there is no standard “osaid-1”\. Did you mean osaid-1\.0\?/],
  ])('tells of %j in one line', async (inputs, message) => {
    const { exitCode, commands, stderr } = await runAction(workspace, inputs)
    expect(exitCode).toBe(1)
    expect(commands).toEqual([expect.stringMatching(message)])
    expect(stderr).toBe('')
  })

  it('lets no document give commands', async () => {
    const hostile = [
      '::error::pwned open-source model',
      'an open-source model\n\n::add-mask::open source',
      'An open-source%0A::error::model',
      'open source ##[error]pwned',
      '::stop-commands::open source',
    ].join('\n\n')
    const folder = workspaceWith({
      'README.md': `${hostile}\n`,
      'a%0A::error::b.md': 'An open-source model.\n',
      LICENSE:
        'LICENSE OF ::error::LUMEN\n\nThe model may be used solely for non-commercial ::error::pwned purposes.\n',
    })
    const { commands, outputs } = await runAction(folder)
    const own =
      /^::error (?:title=[\w-]+,file=[^,:]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+)?::|^::error::OpenClaims: /
    expect(commands.length).toBeGreaterThan(4)
    expect(commands.filter((line) => !own.test(line))).toEqual([])
    expect(outputs.conclusion).toBe('failure')
  })
})
