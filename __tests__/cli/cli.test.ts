import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { sarifProblems } from '../reporters/sarif-schema.ts'
import { commitAll, git, newRepository, temporaryFolder } from '../sources/git-repository.ts'
import { runNode } from './run-cli.ts'

const cli = resolve('dist/cli.js')
const run = (args: readonly string[], options?: Parameters<typeof runNode>[1]) => runNode([cli, ...args], options)
const validate = new Ajv().compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')))

/** A copy of an example, to be changed. */
function copyOf(example: string): string {
  const folder = temporaryFolder()
  cpSync(join('examples', example), folder, { recursive: true })
  return folder
}

describe('openclaims', () => {
  it('reports what an overclaiming repository claims, and fails', async () => {
    const { exitCode, stdout, stderr } = await run(['examples/overclaiming'])
    expect(exitCode).toBe(1)
    for (const rule of ['open-source-license', 'commercial-use', 'license-conflict', 'availability']) {
      expect(stdout).toContain(rule)
    }
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^✖ 4 errors, 3 warnings in 1 file/)
    expect(stderr).toBe('')
  })

  it('finds nothing in an honest one', async () => {
    const { exitCode, stdout } = await run(['check', 'examples/honest'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^✔ no problems/)
  })

  it('checks the folder at hand when none is named', async () => {
    const { stdout } = await run([], { cwd: 'examples/honest' })
    expect(stdout).toMatch(/^✔ no problems: [1-9]/)
  })

  it('checks several targets in one run', async () => {
    const { exitCode, stdout } = await run(['check', 'examples/honest', 'examples/overclaiming', '--format', 'json'])
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout).map((report: { target: { name: string } }) => report.target.name)).toEqual([
      'honest',
      'overclaiming',
    ])
  })

  it('checks a revision of a clone', async () => {
    const folder = newRepository()
    cpSync('examples/overclaiming', folder, { recursive: true })
    commitAll(folder)
    cpSync('examples/honest', folder, { recursive: true })
    expect((await run([`${folder}@HEAD`])).exitCode).toBe(1)
    expect((await run(['@HEAD'], { cwd: folder })).exitCode).toBe(1)
    expect((await run([folder])).exitCode).toBe(0)
  })
})

describe('--format json', () => {
  it('is a report that fits the schema, and nothing else', async () => {
    const { stdout } = await run(['examples/overclaiming', '--format', 'json'])
    const report = JSON.parse(stdout)
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(report.summary).toMatchObject({ errors: 4, warnings: 3 })
    expect(report.summary.durationMs).toBeGreaterThan(0)
  })

  it('goes to a file with --output', async () => {
    const file = join(temporaryFolder(), 'report.json')
    const { stdout } = await run(['examples/honest', '--format', 'json', '--output', file])
    expect(stdout).toBe('')
    expect(JSON.parse(readFileSync(file, 'utf8')).findings).toEqual([])
  })
})

describe('--format', () => {
  const formats = ['sarif', 'github', 'markdown', 'html', 'badge', 'shields']

  it.each(formats)('%s reports, and fails as the terminal report does', async (format) => {
    const { exitCode, stdout, stderr } = await run(['examples/overclaiming', '--format', format])
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(MARKS[format as keyof typeof MARKS])
    expect(stderr).toBe('')
  })

  const MARKS = {
    sarif: /"ruleId": "open-source-license"/,
    github: /^::error title=license-conflict,file=examples\/overclaiming\/README\.md,line=\d/,
    markdown: /^## OpenClaims: overclaiming\n\n\*\*4 errors, 3 warnings\*\*/,
    html: /^<!doctype html>/,
    badge: /^<svg .*aria-label="openness claims: 4 errors"/,
    shields: /"message": "4 errors"/,
  }

  it('sarif is valid, and names files from where the command runs', async () => {
    const { stdout } = await run(['examples/honest', 'examples/overclaiming', '--format', 'sarif'])
    const log = JSON.parse(stdout)
    expect(sarifProblems(log)).toEqual([])
    const [, overclaiming] = log.runs
    const uris = overclaiming.results.map(
      ({ locations }: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
        locations[0].physicalLocation.artifactLocation.uri,
    )
    expect(new Set(uris)).toEqual(new Set(['examples/overclaiming/README.md']))
  })

  it.each(['html', 'markdown', 'github'])('%s takes several targets', async (format) => {
    const { exitCode, stdout } = await run(['examples/honest', 'examples/overclaiming', '--format', format])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('overclaiming')
  })

  it.each(['badge', 'shields'])('%s is about one target', async (format) => {
    const { exitCode, stdout, stderr } = await run(['examples/honest', 'examples/overclaiming', '--format', format])
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(`--format ${format} takes one target`)
  })
})

describe('exit codes', () => {
  it.each([
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'error'], 1],
    [['--fail-on', 'warning'], 1],
  ])('%j with errors: %i', async (args, exitCode) => {
    expect((await run(['examples/overclaiming', ...args])).exitCode).toBe(exitCode)
  })

  it.each([
    ['error', 0],
    ['warning', 1],
  ])('--fail-on %s with warnings only: %i', async (failOn, exitCode) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'README.md'), '# Lumen\n')
    expect((await run([folder, '--fail-on', failOn])).exitCode).toBe(exitCode)
  })

  it.each([
    ['an unknown option', ['--fromat', 'json'], /unknown option '--fromat'\n\(Did you mean --format\?\)/],
    ['an unknown format', ['--format', 'xml'], /Allowed choices are terminal, json/],
    ['an unknown severity', ['--fail-on', 'info'], /Allowed choices are error, warning, never/],
    ['a file that cannot be written', ['examples/honest', '--output', '/nowhere/report'], /--output: ENOENT/],
  ])('2 for %s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await run(args)
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
  })

  it.each([
    ['a path that does not exist', 'examples/absent', /there is no such folder/],
    ['a file instead of a folder', 'README.md', /is a file; give the folder/],
    ['a revision that does not exist', '.@v999', /has no revision v999/],
  ])('3 for %s', async (_, target, message) => {
    const { exitCode, stdout, stderr } = await run([target])
    expect(exitCode).toBe(3)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
  })
})

describe('options', () => {
  it('--version is that of the package', async () => {
    expect((await run(['--version'])).stdout.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
  })

  it('--help names every option and exit code', async () => {
    const { exitCode, stdout } = await run(['--help'])
    expect(exitCode).toBe(0)
    const options = [
      '--format',
      '--output',
      '--fail-on',
      '--quiet',
      '--config',
      '--no-config',
      '--fix',
      '--fix-dry-run',
    ]
    for (const word of [...options, 'init', 'rules', 'Exit codes', 'target']) {
      expect(stdout).toContain(word)
    }
  })

  it('--quiet shows errors only, and no notices', async () => {
    const folder = copyOf('overclaiming')
    writeFileSync(join(folder, 'huge.md'), 'x'.repeat(2_000_000))
    const { stdout, stderr } = await run([folder, '--quiet'])
    expect(stdout).not.toContain('availability')
    expect(stdout).toContain('3 not shown')
    expect(stderr).toBe('')
  })

  it.each([
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['no terminal', {}, false],
    ['NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('colours follow %s', async (_, env, colored) => {
    const { stdout } = await run(['examples/overclaiming'], { env })
    expect(stdout.includes('\u001b[')).toBe(colored)
  })

  it('the width follows COLUMNS', async () => {
    const { stdout } = await run(['examples/overclaiming'], { env: { COLUMNS: '60' } })
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
  })
})

describe('bad input', () => {
  /** Runs on the overclaiming example with something bad added: all its findings must still be there. */
  const runWith = async (spoil: (folder: string) => void, options?: Parameters<typeof runNode>[1]) => {
    const folder = copyOf('overclaiming')
    spoil(folder)
    const result = await run([folder], options)
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain('4 errors, 3 warnings')
    return result
  }

  it('a README of 20 MB is skipped with a notice', async () => {
    const { stderr } = await runWith((folder) => {
      mkdirSync(join(folder, 'docs'))
      writeFileSync(join(folder, 'docs/README.md'), 'open source '.repeat(1_750_000))
    })
    expect(stderr).toMatch(/docs\/README\.md: skipped: it has 20\.0 MB, more than the 1\.0 MB/)
  })

  it('weights of 300 MB are not read', async () => {
    const { stderr } = await runWith((folder) => {
      writeFileSync(join(folder, 'model.safetensors'), '')
      truncateSync(join(folder, 'model.safetensors'), 300 * 1024 * 1024)
    })
    expect(stderr).toBe('')
  })

  it('invalid UTF-8 is read with a notice', async () => {
    const { stderr } = await runWith((folder) =>
      writeFileSync(join(folder, 'notes.md'), Buffer.from([0x23, 0x20, 0xff])),
    )
    expect(stderr).toMatch(/notes\.md: not valid UTF-8/)
  })

  it('broken front matter is read in part with a notice', async () => {
    const { stderr } = await runWith((folder) =>
      writeFileSync(join(folder, 'card.md'), '---\ntags: [license\n---\n# x\n'),
    )
    expect(stderr).toMatch(/card\.md: the front matter is not valid YAML .*\(line \d\)/)
  })

  it('a link loop is skipped with a notice, a link that leaves the repository is not followed', async () => {
    const { stderr } = await runWith((folder) => {
      symlinkSync('LICENSE-B', join(folder, 'LICENSE-A'))
      symlinkSync('LICENSE-A', join(folder, 'LICENSE-B'))
      symlinkSync('/etc/hostname', join(folder, 'LICENSE-C'))
    })
    expect(stderr).toMatch(/LICENSE-A: skipped: it is a link that leads back to itself/)
    expect(stderr).toMatch(/LICENSE-C: skipped: it is a link that leaves the repository/)
  })

  it('a submodule is another repository', async () => {
    const other = newRepository()
    writeFileSync(join(other, 'README.md'), 'An open-source model.\n')
    commitAll(other)
    await runWith((folder) => {
      git(folder, 'init', '--quiet')
      git(folder, 'submodule', '--quiet', 'add', other, 'vendored')
    })
  })

  it.runIf(process.getuid?.() === 0)('a file without read permission is skipped with a notice', async () => {
    const nobody = 65534
    const { stderr } = await runWith(
      (folder) => {
        writeFileSync(join(folder, 'private.md'), '# x\n')
        chmodSync(join(folder, 'private.md'), 0o600)
        chmodSync(folder, 0o755)
      },
      { uid: nobody, env: { HOME: '/nonexistent', NODE_COMPILE_CACHE: temporaryFolder() } },
    )
    expect(stderr).toMatch(/private\.md: skipped: permission denied/)
  })

  it('a folder without documents is told of', async () => {
    const { exitCode, stderr } = await run([temporaryFolder()])
    expect(exitCode).toBe(0)
    expect(stderr).toMatch(/there is no README, model card or other Markdown document/)
  })

  it('a reader that stops early is no error', async () => {
    const { exitCode, stderr } = await runNode([
      '-e',
      `const { spawn } = require('node:child_process')
       const child = spawn(process.execPath, [${JSON.stringify(cli)}, 'examples/overclaiming', '--fail-on', 'never'])
       child.stdout.destroy()
       child.stderr.pipe(process.stderr)
       child.on('close', (code) => { process.exitCode = code })`,
    ])
    expect(stderr).toBe('')
    expect(exitCode).toBe(0)
  })
})
