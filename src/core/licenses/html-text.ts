import { Tokenizer } from 'htmlparser2'

const HIDDEN = new Set(['script', 'style', 'head'])

/** An HTML page of the same length in which only what a reader sees is left; the rest is white space, lines kept. */
export function blankHtml(page: string): string {
  const shown: string[] = Array.from({ length: page.length }, (_, i) => (page[i] === '\n' ? '\n' : ' '))
  let hidden = 0
  let textEnd = 0
  const name = (start: number, end: number) => page.slice(start, end).toLowerCase()
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => {
        textEnd = end
        if (hidden === 0) for (let i = start; i < end; i++) shown[i] = page[i] as string
      },
      ontextentity: (codepoint, end) => {
        // A character takes the entity's place; one of two units would not, but no licence has such.
        if (hidden === 0 && codepoint < 0x10000) shown[textEnd] = String.fromCharCode(codepoint)
        textEnd = end
      },
      onopentagname: (start, end) => {
        if (HIDDEN.has(name(start, end))) hidden++
      },
      onopentagend: (end) => {
        textEnd = end + 1
      },
      onselfclosingtag: (end) => {
        textEnd = end + 1
      },
      onclosetag: (start, end) => {
        if (HIDDEN.has(name(start, end))) hidden = Math.max(0, hidden - 1)
        textEnd = end + 1
      },
      oncomment: (_start, end) => {
        textEnd = end + 1
      },
      onattribname: () => {},
      onattribdata: () => {},
      onattribentity: () => {},
      onattribend: () => {},
      oncdata: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  )
  tokenizer.write(page)
  tokenizer.end()
  return shown.join('')
}
