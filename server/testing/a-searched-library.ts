import 'server-only'
import { ANYTHING, type Asked } from '@/domain/search/asked'
import type { SearchFound, SearchHit, SearchOutcome } from '@/domain/search/hit'
import { publishLibrary } from '@/server/library/publish-library'
import { searchLibrary } from '@/server/search/queries'

import { aLibrary } from './a-library'

/** The moment at which these tests search. */
export const SEARCHED_AT = new Date('2026-11-24T10:00:00Z')

/** The text of an essay file of the searched library. */
export const searchedEssay = (title: string, body: string, fields = ''): string =>
  `---\ntitle: ${title}\nauthor: the-desk\n${fields}---\n\n${body}\n`

const FILES = {
  'site.yaml': 'name: Search\nlanguage: en\n',
  'authors/the-desk.yaml': 'name: The Quiet Desk\nkind: desk\nbiography: Answers slowly.\n',
  'authors/ann.yaml': 'name: Ann Marlow\nkind: person\nbiography: Keeps a kiosk.\n',
  'series/the-path.yaml': 'title: The Path\ndescription: d\n',
  'essays/the-lantern.md': searchedEssay(
    'The Lantern',
    'Somebody waits by the harbour.\n\nTwo lovers were forgiving each other in the café. A crow `<b>called</b>`.',
    'subtitle: On waiting\nseries: the-path\nplace: 1\npublished: 2026-03-01\nconcepts: [waiting]\n',
  ),
  'essays/a-lamp.md': searchedEssay(
    'A Lamp',
    'A lantern hung there. It was a lantern of tin.\n\nThe tide came in at dusk, and nobody spoke.',
    'published: 2025-05-01\n',
  ).replace('the-desk', 'ann'),
  'essays/far-apart.md': searchedEssay(
    'Far Apart',
    'The zebra stood here.\n\nThe quagga stood there.',
    'published: 2026-04-01\n',
  ),
}

/** Arranges a library to search in, with some files in place of its own. */
export const aSearchedLibrary = (others: Record<string, string> = {}) =>
  publishLibrary(aLibrary({ ...FILES, ...others }), new Date('2026-11-23T10:00:00Z'))

export const searched = (typed: string, choices: Partial<Asked> = {}): Promise<SearchOutcome> =>
  searchLibrary({ ...ANYTHING, page: 1, typed, ...choices }, SEARCHED_AT)

/** What is found; anything else fails the test. */
export async function found(typed: string, choices: Partial<Asked> = {}): Promise<SearchFound> {
  const outcome = await searched(typed, choices)
  if (outcome.is !== 'found') throw new Error(`“${typed}” came to ${JSON.stringify(outcome)}`)
  return outcome
}

export const said = (parts: SearchHit['title'] = []): string =>
  parts.map(({ text }) => text).join('')

export const marked = (parts: SearchHit['title'] = []): string[] =>
  parts.filter(({ isHit }) => isHit).map(({ text }) => text)

/** A word that stands nowhere else. */
export const freshWord = (beginning: string): string =>
  `${beginning}${crypto.randomUUID().replaceAll(/[^a-z]/g, '')}`
