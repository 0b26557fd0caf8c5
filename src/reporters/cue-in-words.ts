import { visible } from './visible.ts'

const NEARNESS: Readonly<Record<string, string>> = {
  a: 'next to it',
  n: 'within three words',
  c: 'in the same clause',
  s: 'in the same sentence',
}
const REFERENCES: Readonly<Record<string, string>> = {
  own: 'the document’s own name',
  other: 'another name',
  we: '“we” or “our”',
  this: '“this model” or the like',
  none: 'no name',
}

/** A cue as a person would say it; see `featuresOf` for their names. */
export function cueInWords(cue: string): string {
  // What a cue is crossed with does not change what it is.
  const plain = cue.replace(/^[a-z-]+\|(?=.)/, '')
  const place = /^([a-z-]+)([<>])([ancs])$/.exec(plain)
  if (place) {
    const [, name, side, near = ''] = place
    return `a word of “${name}” ${side === '<' ? 'before' : 'behind'} it, ${NEARNESS[near]}`
  }
  const word = /^([-+])(\d+):(.*)$/.exec(plain)
  if (word)
    return word[3] === ''
      ? `nothing ${word[1] === '-' ? 'before' : 'behind'} it`
      : `“${visible(word[3] as string)}” ${word[1] === '-' ? 'before' : 'behind'} it`
  const reference = /^ref([<>1]):?([a-z]+)/.exec(plain)
  if (reference) {
    const what = REFERENCES[reference[2] as string] ?? reference[2]
    return `${what} ${reference[1] === '1' ? 'first in the sentence' : reference[1] === '<' ? 'before it' : 'behind it'}`
  }
  if (plain.startsWith('t:')) return `the words “${visible(plain.slice(2))}”`
  if (plain.startsWith('h:')) return `it goes with “${visible(plain.slice(2))}”`
  if (/^[<>]:/.test(plain)) return `“${visible(plain.slice(2))}” nearby ${plain[0] === '<' ? 'before' : 'behind'}`
  if (plain.startsWith('^')) return `a heading about ${plain.replace(/^\^+/, '')}`
  if (/^[a-z-]+=$/.test(plain)) return `the words have one of “${plain.slice(0, -1)}” in them`
  if (plain === 'front-matter') return 'it stands in the front matter'
  return visible(plain)
}
