import type { ErrorObject } from 'ajv'
import { didYouMean } from '../core/did-you-mean.ts'

/** A mistake in words, and where it is: at a value, or at a key that should not be there. */
interface ExplainedError {
  readonly message: string
  /** Keys and indices that lead to the place. */
  readonly path: readonly string[]
  readonly atKey: boolean
}

/** So many choices are listed where none is near. */
const CHOICES_MAX = 8

/** Says what is wrong as the person who wrote the file needs to hear it; nothing for errors that others explain. */
export function explainError(error: ErrorObject): ExplainedError | undefined {
  const { keyword, params, data, propertyName } = error
  const schema = error.parentSchema ?? {}
  const path = error.instancePath.split('/').slice(1).map(unescapePointer)
  const at = (message: string) => ({ message, path, atKey: false })
  switch (keyword) {
    case 'additionalProperties':
      return {
        message: unknown('key', params.additionalProperty, Object.keys(schema.properties ?? {})),
        path: [...path, params.additionalProperty],
        atKey: true,
      }
    case 'enum': {
      const message = unknown(schema.title ?? 'value', propertyName ?? data, params.allowedValues)
      return propertyName === undefined ? at(message) : { message, path: [...path, propertyName], atKey: true }
    }
    case 'type':
      return at(data === null ? 'this is empty' : `this must be ${TYPES[params.type] ?? params.type}`)
    case 'pattern':
      return at(schema.patternErrorMessage ?? 'this is empty')
    case 'required':
      // Of the branches of `anyOf` only the whole is explained.
      return error.schemaPath.includes('/anyOf/') ? undefined : at(`“${params.missingProperty}” is missing`)
    case 'anyOf':
      return at('give a status, a url or a path')
    case 'not':
      return at('“extends” and “preset” mean the same: keep one')
    default:
      return undefined
  }
}

const TYPES: Readonly<Record<string, string>> = { object: 'a map', array: 'a list', string: 'text' }

function unknown(noun: string, value: unknown, known: readonly string[]): string {
  const word = typeof value === 'string' ? value : JSON.stringify(value)
  const meant = didYouMean(word, known)
  if (meant !== undefined) return `unknown ${noun} “${word}”; did you mean “${meant}”?`
  return known.length > CHOICES_MAX ? `unknown ${noun} “${word}”` : `unknown ${noun} “${word}”: ${choices(known)}`
}

function choices(known: readonly string[]): string {
  return `it must be ${known.slice(0, -1).join(', ')} or ${known.at(-1)}`
}

/** JSON pointers write `~` as `~0` and `/` as `~1` (RFC 6901). */
function unescapePointer(text: string): string {
  return text.replaceAll('~1', '/').replaceAll('~0', '~')
}
