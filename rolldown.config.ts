import { readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'
import { noticesPlugin } from './build/notices-plugin.ts'
import { rulesPlugin } from './build/rules-plugin.ts'

/** Puts the licence fingerprints into the bundle as the file that they are. */
const fingerprints: Plugin = {
  name: 'openclaims-fingerprints',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'fingerprints.bin',
      source: readFileSync('rules/licenses/fingerprints.bin'),
    })
  },
}

export default defineConfig([
  {
    input: { cli: 'src/cli/cli.ts', index: 'src/index.ts', 'action/index': 'src/action/index.ts' },
    platform: 'node',
    // What is not used is not bundled: @actions/core's HTTP client for identity tokens, a list of libraries beside gguf.
    treeshake: {
      moduleSideEffects: [{ test: /node_modules\/(?:@actions|undici|tunnel|@huggingface)\//, sideEffects: false }],
    },
    plugins: [
      rulesPlugin("'../fingerprints.bin', import.meta.url"),
      fingerprints,
      noticesPlugin('THIRD-PARTY-NOTICES.txt'),
    ],
    output: {
      dir: 'dist',
      format: 'esm',
      // The parsers' pages of JSDoc are a tenth of what is downloaded for each run of the action.
      comments: { legal: true, annotation: true, jsdoc: false },
      cleanDir: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
    },
  },
  {
    input: { index: 'src/index.ts' },
    plugins: [dts({ emitDtsOnly: true, tsconfig: 'tsconfig.json' })],
    output: { dir: 'dist' },
  },
])
