import { meetsDuty } from '../licenses/naming-duty.ts'
import { idsOf } from '../licenses/openness.ts'
import type { RepositoryEvidence } from '../verdicts/judgement.ts'
import type { Check, Problem } from './check.ts'

/** A derivative that is declared under laxer terms than the model that it was made from, or drops a duty of those. */
export const baseModelTerms: Check = {
  id: 'base-model-terms',
  run: ({ evidence }) => [...laxerTerms(evidence), ...droppedNaming(evidence)],
}

function laxerTerms({ baseModels, effective: { weights } }: RepositoryEvidence): Problem[] {
  if (weights.open !== true || weights.expression === null) return []
  return baseModels.map(({ path, range, excerpt, name, license, declared }) => ({
    path,
    range,
    // A sentence may speak of a method or of a part; the front matter says what the weights were made from.
    severity: declared ? 'error' : 'warning',
    message: `the weights are declared ${weights.expression}, but “${name}” comes under the ${license.name}, which its derivatives keep`,
    evidence: [...weights.evidence, { path, line: range.line, message: name }],
    suggestion: { message: `declare the weights under the ${license.name}, or say which part of them is whose` },
    excerpt,
  }))
}

/**
 * The base model's licence was kept, but neither the model's name nor a notice says what it asks for. Only of cards that
 * declare their base model: they pass on one model, whose name is known.
 */
function droppedNaming({ baseModels, effective: { weights }, namings }: RepositoryEvidence): Problem[] {
  const ids = idsOf(weights.expression ?? '')
  const problems = new Map<string, Problem>()
  for (const { path, range, excerpt, name, license, declared } of baseModels) {
    const { id, naming } = license
    if (!naming || !declared || !ids.includes(id) || problems.has(id) || meetsDuty(naming, namings)) continue
    const [beginning] = naming.names
    const [notice] = naming.notices
    problems.set(id, {
      path,
      range,
      severity: 'info',
      message: `“${name}” comes under the ${license.name}, which asks that the name of a model made from it begin with “${beginning}” and that “${notice}” be displayed; neither is found here`,
      evidence: [...weights.evidence, { path, line: range.line, message: name }],
      suggestion: { message: `begin the model's name with “${beginning}”, and write “${notice}” in its card` },
      excerpt,
    })
  }
  return [...problems.values()]
}
