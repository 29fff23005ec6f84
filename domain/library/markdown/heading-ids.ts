import type { Token } from 'markdown-it'
import { slugOf } from '../slug'
import { elementsIn, ownTokens, type BlockElement } from './block-tree'
import { wordsText } from './words-text'

const HEADING = /^h[1-6]$/
const OWN_ID = /\s*\{#([a-z][a-z0-9-]*)\}\s*$/
/** Names that the renderer gives to blocks, turns and notes, and those of the page around the essay. */
const TAKEN = [
  /^(b\d+|turn-\d+|fn\d+|fnref\d+(-\d+)?)$/,
  /^(main|series|conversation|essay-body|(contents|concepts|series)-title)$/,
]

export function isHeading(element: BlockElement): boolean {
  return HEADING.test(element.tag)
}

/**
 * Gives every heading an id, from `{#id}` at its end or else from its words, unique in the essay; and moves all of them
 * one level down when the text uses the level of the page's own title.
 */
export function settleHeadings(root: BlockElement): void {
  const headings = [...elementsIn(root)].filter(isHeading)
  const demoted = headings.some((heading) => heading.tag === 'h1') ? 1 : 0
  const given = new Map<string, number>()
  for (const heading of headings) {
    heading.tag = `h${Math.min(6, Number(heading.tag[1]) + demoted)}`
    heading.attributes['id'] = unique(wantedId(ownTokens(heading)), given)
    removeOwnId(ownTokens(heading))
  }
}

/** The id that a heading with these words asks for; empty when its words hold no letter. */
export function wantedId(tokens: readonly Token[]): string {
  return ownId(tokens) ?? slugOf(wordsText(tokens)).slice(0, 80)
}

function ownId(tokens: readonly Token[]): string | null {
  const last = tokens.at(-1)
  return last?.type === 'text' ? (OWN_ID.exec(last.content)?.[1] ?? null) : null
}

function removeOwnId(tokens: readonly Token[]): void {
  const last = tokens.at(-1)
  if (last?.type === 'text') last.content = last.content.replace(OWN_ID, '')
}

/** `given` holds every id that was given, with how often it was wanted. */
function unique(wanted: string, given: Map<string, number>): string {
  const taken = wanted === '' || TAKEN.some((names) => names.test(wanted))
  const id = taken ? `section-${wanted || 'untitled'}` : wanted
  let candidate = id
  while (given.has(candidate)) {
    const times = (given.get(id) ?? 0) + 1
    given.set(id, times)
    candidate = `${id}-${times}`
  }
  given.set(candidate, 1)
  return candidate
}
