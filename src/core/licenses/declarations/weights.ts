import type { Snapshot } from '../../snapshot.ts'

/** What the header of a weight file says of licences: `general.license` and the like, as written. */
export interface WeightLicense {
  readonly path: string
  readonly value: string
}

/** Headers are read no further: the largest vocabularies have some 20 MB. */
const HEADER_MAX_BYTES = 32 * 1024 * 1024
/** Files whose headers are read; the shards of one model say the same. */
const FILES_MAX = 4

/**
 * Reads the licences that GGUF and safetensors headers name. A pointer of Git LFS has no header, and neither has a
 * header that is broken: they name nothing.
 */
export async function weightLicenses(snapshot: Snapshot): Promise<WeightLicense[]> {
  const found: WeightLicense[] = []
  const files = snapshot.files.filter(({ path, type }) => type === 'file' && /\.(?:gguf|safetensors)$/i.test(path))
  for (const { path } of files.slice(0, FILES_MAX)) {
    try {
      if ((await snapshot.stat(path)).type !== 'regular') continue
      const values = path.toLowerCase().endsWith('.gguf')
        ? await readGguf(snapshot, path)
        : await readSafetensors(snapshot, path)
      found.push(...values.map((value) => ({ path, value })))
    } catch {
      // A header that cannot be read declares nothing; the file's bytes are nobody's claim.
    }
  }
  return found
}

/** `general.license`, and `general.license.name` where it says more (GGUF specification, "General metadata"). */
async function readGguf(snapshot: Snapshot, path: string): Promise<string[]> {
  const { gguf } = await import('@huggingface/gguf')
  const { metadata } = await gguf('https://snapshot.invalid/', {
    fetch: (_url, init) => fetchRange(snapshot, path, init),
  })
  const { 'general.license': license, 'general.license.name': name } = metadata as Record<string, unknown>
  return [license, name].filter((value) => typeof value === 'string' && value !== '') as string[]
}

/** Serves the ranges that the GGUF parser asks for from the snapshot. */
async function fetchRange(snapshot: Snapshot, path: string, init: RequestInit | undefined): Promise<Response> {
  const range = /bytes=(\d+)-(\d+)/.exec(new Headers(init?.headers).get('range') ?? '')
  const start = Number(range?.[1] ?? 0)
  const end = Number(range?.[2] ?? 0) + 1
  if (end > HEADER_MAX_BYTES) throw new Error('the header is longer than is read')
  const bytes = await snapshot.readRange(path, start, end)
  return new Response(bytes.slice(), { status: 206 })
}

/** `license` in `__metadata__` (https://huggingface.co/docs/safetensors/#format): a JSON header behind its length. */
async function readSafetensors(snapshot: Snapshot, path: string): Promise<string[]> {
  const prefix = await snapshot.readRange(path, 0, 8)
  const length = Number(new DataView(prefix.buffer, prefix.byteOffset, prefix.byteLength).getBigUint64(0, true))
  if (length > HEADER_MAX_BYTES) return []
  const header: unknown = JSON.parse(new TextDecoder().decode(await snapshot.readRange(path, 8, 8 + length)))
  const metadata = (header as { __metadata__?: Record<string, unknown> }).__metadata__ ?? {}
  return [metadata.license, metadata['modelspec.license'], metadata['general.license']].filter(
    (value) => typeof value === 'string' && value !== '',
  ) as string[]
}
