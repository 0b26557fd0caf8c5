import { describe, expect, it } from 'vitest'
import { standardIds } from '../../src/core/standards/choose.ts'
import { bundledKnowledge } from '../../src/knowledge/bundled.ts'
import { lint } from '../../src/lint.ts'
import { memorySnapshot } from '../memory-snapshot.ts'
import { FULLY_OPEN, WELL_KNOWN_CASES, type WellKnownCase } from './well-known-cases.ts'

async function outcomeOf({ files, config = {} }: Pick<WellKnownCase, 'files' | 'config'>) {
  const { claims, findings } = await lint(memorySnapshot(files), config)
  return {
    findings: findings.map(({ line, severity, ruleId }) => `${line} ${severity} ${ruleId}`),
    verdicts: claims
      .filter(({ kind, verdict }) => kind !== 'license' && verdict !== undefined)
      .map(({ text, kind, subject, verdict }) => `${text}: ${kind} of ${subject} ${verdict}`),
  }
}

describe('well-known cases', () => {
  it.each(WELL_KNOWN_CASES)('$title', async ({ files, config, findings, verdicts }) => {
    expect(await outcomeOf({ files, ...(config ? { config } : {}) })).toEqual({ findings, verdicts })
  })

  it.each([undefined, ...standardIds(bundledKnowledge.rules.standards)])(
    'a fully open model has no findings under %s',
    async (standard) => {
      const { findings, verdicts } = await outcomeOf({
        files: FULLY_OPEN,
        config: standard === undefined ? {} : { standard },
      })
      expect(findings).toEqual([])
      expect(verdicts.filter((verdict) => verdict.endsWith('fails'))).toEqual([])
      expect(verdicts.length).toBeGreaterThan(2)
    },
  )
})
