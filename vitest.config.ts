import { defineConfig } from 'vitest/config'
import { rulesPlugin } from './build/rules-plugin.ts'

export default defineConfig({
  plugins: [rulesPlugin()],
  test: {
    include: ['__tests__/**/*.test.ts'],
    // The end-to-end tests start processes; on a busy two-core machine that takes its time.
    testTimeout: 30_000,
    // Without this, one: the end-to-end tests wait more than they work.
    maxWorkers: '100%',
    // Tests that are marked as concurrent mostly wait, as the action does between two writes to GitHub.
    maxConcurrency: 12,
  },
})
