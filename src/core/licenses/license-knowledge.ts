import type { Knowledge, LicenseList } from '../knowledge.ts'
import { FingerprintIndex } from './fingerprints.ts'
import type { LicenseTexts } from './identify.ts'
import { distinctiveWords } from './known-license.ts'
import { LicenseNames } from './names.ts'
import { Openness } from './openness.ts'
import type { RestrictionRule } from './restrictions.ts'

/** What of all knowledge is about licences. */
type LicensingKnowledge = Pick<Knowledge, 'rules' | 'licenseList' | 'fingerprints'>

/** What is needed to read a licence text. */
export interface LicenseKnowledge {
  readonly texts: LicenseTexts
  readonly openness: Openness
  readonly names: LicenseNames
  readonly restrictions: readonly RestrictionRule[]
}

/** Puts together what is needed to read licence texts; the fingerprints are loaded with the first text that needs them. */
export async function licenseKnowledge(knowledge: LicensingKnowledge): Promise<LicenseKnowledge> {
  const { rules } = knowledge
  const list = await knowledge.licenseList()
  return {
    texts: licenseTexts(knowledge, list),
    openness: new Openness(rules.licenses, list.licenses),
    names: new LicenseNames(rules.licenses, rules.licenseNames),
    restrictions: rules.restrictions,
  }
}

function licenseTexts({ rules, fingerprints }: LicensingKnowledge, list: LicenseList): LicenseTexts {
  let index: Promise<FingerprintIndex> | undefined
  const names = new Map(rules.licenses.map((license) => [license.id, distinctiveWords(license)]))
  return {
    ...rules.matching,
    exact: new Map(list.texts.map(({ hash, id }) => [hash, id])),
    nameWords: (id) => names.get(id) ?? [],
    index: () => {
      index ??= fingerprints().then((words) => new FingerprintIndex(list.texts, words))
      return index
    },
  }
}
