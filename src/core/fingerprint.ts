/**
 * A hash of some words, for telling a finding again after lines have moved. FNV-1a, 64 bits in hexadecimal.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fingerprint(...parts: readonly string[]): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(parts.join('\0')))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}

/** The fingerprint of a finding, without what tells equal findings of one file apart: the rule, the file and the words. */
export function findingFingerprint(ruleId: string, path: string, message: string): string {
  return fingerprint(ruleId, path, message.replace(/:\d+/g, ''))
}
