import type { Check } from './check.ts'

/** A licence id that is none, or that SPDX has given up. */
export const licenseId: Check = {
  id: 'license-id',
  run: ({ evidence: { licenseIds } }) =>
    licenseIds.map(({ path, range, value, problem, replacement }) => ({
      path,
      range,
      severity: 'warning',
      message: `“${value}” ${problem}`,
      evidence: [],
      ...(replacement === undefined
        ? {}
        : { suggestion: { message: `write “${replacement}”`, replacement: { ...range, text: replacement } } }),
    })),
}
