import type { NamingDuty } from './naming-duty.ts'

/** What `rules/licenses/` says of one licence. */
export interface KnownLicense {
  /** SPDX id or `LicenseRef-…`. */
  readonly id: string
  readonly name: string
  readonly family: string
  readonly version?: string
  readonly aliases: readonly string[]
  /** The Hugging Face Hub's tags for it. */
  readonly huggingFace: readonly string[]
  /** What it asks those who pass on a derivative to call it, and to display. */
  readonly naming?: NamingDuty
  /** Where its text is published, without scheme, `www.` and final slash. */
  readonly pages?: readonly string[]
  /** Regular expression of the models that come under it, by the names that others build on them. */
  readonly baseModels?: string
  /** What it grants the freedoms of the Open Source Definition for: `content` is weights, data and documents, not code. */
  readonly open: 'software' | 'content' | false
  /** Ids of `rules/restrictions/`. */
  readonly restrictions: readonly string[]
  /** What anyone may do under it, on whatever duties. */
  readonly permits: readonly ('use' | 'commercial-use' | 'modification' | 'distribution')[]
  /** Who says that it is open or not, and where that can be read. */
  readonly judgement: { readonly by: 'osi' | 'open-definition' | 'fsf' | 'clauses'; readonly source: string }
}

/** Words of licences' names that many have; a licence is told by the others. */
const GENERIC =
  /^(?:licen[cs]e|licen[cs]ing|agreement|community|model|models|open|source|code|weights?|terms|of|use|for|the|and|ai|research|non|commercial|noncommercial|public|permissive|policy|prohibited|acceptable|attribution|software|data|modified|series|small|business|functional|future|risk|low|medium|health|developer|foundations|v?\d[\d.]*)$/

/** The words of a licence's name that tell it from others, in lower case: "llama" of the Llama 2 Community License. */
export function distinctiveWords({ name }: KnownLicense): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []
  return words.filter((word) => !GENERIC.test(word))
}
