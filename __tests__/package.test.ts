import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { runNode } from './cli/run-cli.ts'
import { temporaryFolder } from './sources/git-repository.ts'

const project = temporaryFolder()

/** The npm package, installed into an empty project from the file that would be published. */
beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', project], { encoding: 'utf8' })
  const [{ filename }] = JSON.parse(packed)
  writeFileSync(join(project, 'package.json'), '{ "name": "user", "private": true, "type": "module" }')
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', join(project, filename)], { cwd: project })
}, 60_000)

describe('the npm package', () => {
  it('brings the command', async () => {
    const { exitCode, stdout } = await runNode([
      join(project, 'node_modules/.bin/openclaims'),
      resolve('examples/overclaiming'),
    ])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('open-source-license')
  })

  it('brings the library, with its schemas', async () => {
    const program = `
      import { lint, readDirectory } from 'openclaims'
      import schema from 'openclaims/report.schema.json' with { type: 'json' }
      import config from 'openclaims/config.schema.json' with { type: 'json' }
      const report = await lint(await readDirectory(${JSON.stringify(resolve('examples/honest'))}))
      console.log(JSON.stringify([schema.title, config.title, report.licenses.effective.weights.expression, report.findings.length]))`
    writeFileSync(join(project, 'program.js'), program)
    const { stdout, stderr } = await runNode(['program.js'], { cwd: project })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(['OpenClaims report', 'OpenClaims configuration', 'MIT', 0])
  })

  it('brings types that a strict project takes', () => {
    const program = `
      import { ConfigError, lint, readConfig, readGit, type Finding, type Report } from 'openclaims'
      const { snapshot, close } = await readGit('.', 'HEAD')
      const report: Report = await lint(snapshot, { rules: { 'license-missing': 'off' } })
      const first: Finding | undefined = report.findings[0]
      console.log(first?.message)
      const { lint: config } = await readConfig(snapshot)
      console.log(config.ignore?.length, ConfigError.name)
      await close()`
    writeFileSync(join(project, 'program.ts'), program)
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--types', 'node']
    const roots = ['--typeRoots', resolve('node_modules/@types')]
    expect(() =>
      execFileSync(resolve('node_modules/.bin/tsc'), [...options, ...roots, 'program.ts'], { cwd: project }),
    ).not.toThrow()
  })

  it('needs no other package, and carries the notices of those it bundles', () => {
    const folder = join(project, 'node_modules/openclaims')
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies).toBeUndefined()
    const notices = readFileSync(join(folder, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')
    for (const name of ['mdast-util-from-markdown', 'htmlparser2', 'yaml', 'commander'])
      expect(notices).toContain(`${name} `)
  })
})
