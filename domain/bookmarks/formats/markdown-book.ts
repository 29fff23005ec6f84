import { STANDING_SENTENCES } from '@/domain/passages/standing'

import type { BookEntry } from '../carried'

import { EMPTY_BOOK_SHELF, type BookShelf } from './json-shelf'
import { hiddenJson, shelfMark } from './markdown-shelf'
import {
  filledUpTo,
  fillTemplate,
  readTemplate,
  type TemplateShape,
  type TemplateValues,
} from './template'

/** What each field of a template means, as the page says it. */
export const BOOKMARK_FIELDS = {
  quotation: 'the words as you chose them',
  quote: 'the same as a Markdown quotation',
  note: 'your note',
  meaning: 'what your mark means',
  colour: 'the name of the mark',
  state: 'whether the words still stand in the essay',
  now: 'the words of today, where they were changed',
  link: 'the address of the passage',
  kept: 'the day you kept it',
  collections: 'the names of the collections it is in',
  mark: 'a comment nobody sees, by which the library reads it again',
} as const
export const ESSAY_FIELDS = {
  title: 'its title',
  author: 'who wrote it',
  address: 'its address',
} as const

const SHAPE: TemplateShape = {
  fields: ['count', 'shelf'],
  lists: {
    essays: {
      fields: Object.keys(ESSAY_FIELDS),
      lists: { bookmarks: { fields: Object.keys(BOOKMARK_FIELDS), lists: {} } },
    },
  },
}

export const USUAL_TEMPLATE = `# Bookmarks

{{#essays}}
## [{{title}}]({{address}})

by {{author}}

{{#bookmarks}}
{{?quotation}}
{{quote}}

{{/quotation}}
{{?note}}
{{note}}

{{/note}}
“{{meaning}}”, kept on {{kept}}: {{link}}
{{?collections}}
In {{collections}}
{{/collections}}
{{mark}}

{{/bookmarks}}
{{/essays}}
{{?shelf}}
{{shelf}}
{{/shelf}}
`

/** The book as Markdown, by a template of the reader's. Throws a Refusal that says what is wrong with the template. */
export const writeMarkdownBook = (
  entries: readonly BookEntry[],
  template: string,
  shelf: BookShelf = EMPTY_BOOK_SHELF,
): string => fillTemplate(readBookTemplate(template), bookValues(entries, shelf))

/** The first characters of the same. */
export const beginMarkdownBook = (
  { entries, shelf = EMPTY_BOOK_SHELF }: { entries: readonly BookEntry[]; shelf?: BookShelf },
  template: string,
  lengthMax: number,
): string => filledUpTo(readBookTemplate(template), bookValues(entries, shelf), lengthMax).words

const readBookTemplate = (template: string) =>
  readTemplate(template.replaceAll(/\r\n?/g, '\n'), SHAPE)

type Placed = { entry: BookEntry; at: number; collections: readonly string[] }

function bookValues(entries: readonly BookEntry[], shelf: BookShelf): TemplateValues {
  const collected = namesById(shelf)
  const essays = new Map<string, Placed[]>()
  for (const [at, entry] of entries.entries()) {
    const { address } = entry.essay
    const known = essays.get(address)
    const placed = { entry, at, collections: collected.get(entry.id) ?? [] }
    if (known === undefined) essays.set(address, [placed])
    else known.push(placed)
  }
  return {
    fields: {
      count: String(entries.length),
      get shelf() {
        return shelfMark(entries, shelf)
      },
    },
    lists: { essays: eachOf([...essays.values()], essayValues) },
  }
}

/** For each bookmark, the collections it is in. */
function namesById({ collections }: BookShelf): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const { name, bookmarks } of collections) {
    for (const id of bookmarks) names.set(id, [...(names.get(id) ?? []), name])
  }
  return names
}

function essayValues(entries: readonly Placed[]): TemplateValues {
  const { title = '', author = '', address = '' } = entries[0]?.entry.essay ?? {}
  return {
    fields: { title: shown(title), author: shown(author), address },
    lists: { bookmarks: eachOf(entries, bookmarkValues) },
  }
}

const eachOf = <One>(
  all: readonly One[],
  values: (one: One) => TemplateValues,
): Iterable<TemplateValues> => ({
  *[Symbol.iterator]() {
    for (const one of all) yield values(one)
  },
})

function bookmarkValues({ entry, at, collections }: Placed): TemplateValues {
  const { essay, colour, meaning, note, keptAt, passage } = entry
  const quotation = shown(passage?.exact ?? '')
  return {
    fields: {
      quotation,
      quote: quotation === '' ? '' : quotation.replaceAll(/^/gm, '> '),
      note: shown(note),
      meaning: shown(meaning),
      colour: colour.toLowerCase(),
      state: passage === null ? '' : STANDING_SENTENCES[passage.state],
      now: passage?.state === 'REWORDED' ? shown(passage.now ?? '') : '',
      link: passage?.address ?? essay.address,
      kept: keptAt.slice(0, 10),
      collections: shown(collections.join(', ')),
      get mark() {
        return markOf(entry, at)
      },
    },
    lists: {},
  }
}

/** Words of people begin no comment: only the library's own marks do. */
const shown = (words: string): string => words.replaceAll('<!--', '&lt;!--')

function markOf({ essay, passage, ...entry }: BookEntry, at: number): string {
  const { colour, meaning, concepts, note, keptAt, seenAt } = entry
  const quoted = passage && {
    ...{ exact: passage.exact, prefix: passage.prefix, suffix: passage.suffix },
    ...{ revision: passage.revision, start: passage.start, end: passage.end },
    said: passage.said,
  }
  const marked = { at, essay, colour, meaning, concepts, note, keptAt, seenAt, passage: quoted }
  return `<!-- interleaf:1 ${hiddenJson(marked)} -->`
}
