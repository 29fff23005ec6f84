import { blockBounds } from './block-bounds'
import type { Stretch } from './stretch'

const WHOLE_LENGTH_MAX = 120
const EDGE_WORDS = 5

/**
 * The `:~:text=` directive that makes a browser show these words, built from where they stand today.
 * Every term stays inside one block; words around it are added where the words alone could mean another place.
 */
export function textFragment(text: string, { start, end }: Stretch): string {
  const exact = text.slice(start, end)
  const isShort = exact.length <= WHOLE_LENGTH_MAX && !exact.includes('\n')
  const [from, to] = isShort ? [exact, null] : [firstWords(exact), lastWords(exact)]
  const isAlone = isShort && occursOnce(text, exact)
  const prefix = isAlone ? '' : lastWords(text.slice(0, start).trimEnd())
  const suffix = isAlone ? '' : firstWords(text.slice(end).trimStart())
  const terms = [
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    encoded(from),
    ...(to === null ? [] : [encoded(to)]),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ]
  return `:~:text=${terms.join(',')}`
}

const encoded = (term: string) => encodeURIComponent(term).replaceAll('-', '%2D')

function occursOnce(text: string, words: string): boolean {
  const [folded, sought] = [text.toLowerCase(), words.toLowerCase()]
  return folded.indexOf(sought) === folded.lastIndexOf(sought)
}

const firstWords = (words: string) =>
  words.slice(0, blockBounds(words, 0).end).split(' ').slice(0, EDGE_WORDS).join(' ')

const lastWords = (words: string) =>
  words.slice(blockBounds(words, words.length).start).split(' ').slice(-EDGE_WORDS).join(' ')
