import { STANDING_SENTENCES } from '@/domain/passages/standing'
import { wellFormed } from '@/domain/well-formed'

import type { BookEntry } from '../carried'

import { readJsonEntry } from './json-book'
import type { ReadEntry } from './read-entry'
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
  mark: 'a comment nobody sees, by which the library reads it again',
} as const
export const ESSAY_FIELDS = {
  title: 'its title',
  author: 'who wrote it',
  address: 'its address',
} as const

const SHAPE: TemplateShape = {
  fields: ['count'],
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
{{mark}}

{{/bookmarks}}
{{/essays}}
`

/** The book as Markdown, by a template of the reader's. Throws a Refusal that says what is wrong with the template. */
export const writeMarkdownBook = (entries: readonly BookEntry[], template: string): string =>
  fillTemplate(readBookTemplate(template), bookValues(entries))

/** The first characters of the same. */
export const beginMarkdownBook = (
  entries: readonly BookEntry[],
  template: string,
  lengthMax: number,
): string => filledUpTo(readBookTemplate(template), bookValues(entries), lengthMax).words

const readBookTemplate = (template: string) =>
  readTemplate(template.replaceAll(/\r\n?/g, '\n'), SHAPE)

function bookValues(entries: readonly BookEntry[]): TemplateValues {
  const essays = new Map<string, BookEntry[]>()
  for (const entry of entries) {
    const { address } = entry.essay
    const known = essays.get(address)
    if (known === undefined) essays.set(address, [entry])
    else known.push(entry)
  }
  return {
    fields: { count: String(entries.length) },
    lists: { essays: eachOf([...essays.values()], essayValues) },
  }
}

function essayValues(entries: readonly BookEntry[]): TemplateValues {
  const { title = '', author = '', address = '' } = entries[0]?.essay ?? {}
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

function bookmarkValues(entry: BookEntry): TemplateValues {
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
      get mark() {
        return markOf(entry)
      },
    },
    lists: {},
  }
}

/** Words of people begin no comment: only the library's own marks do. */
const shown = (words: string): string => words.replaceAll('<!--', '&lt;!--')

function markOf({ essay, passage, ...entry }: BookEntry): string {
  const { colour, meaning, concepts, note, keptAt } = entry
  const quoted = passage && {
    ...{ exact: passage.exact, prefix: passage.prefix, suffix: passage.suffix },
    ...{ revision: passage.revision, start: passage.start, end: passage.end },
    said: passage.said,
  }
  const json = JSON.stringify({
    essay,
    ...{ colour, meaning, concepts, note, keptAt },
    passage: quoted,
  })
  return `<!-- interleaf:1 ${json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')} -->`
}

/** No mark holds a bracket: what begins one ends the search for the end of the one before. */
const MARK = /<!-- interleaf:1 (\{[^<>\n]*\}) -->/g

/** Whether a Markdown text holds marks by which it is read again. */
export const hasMarks = (text: string): boolean => text.includes('<!-- interleaf:1 {')

/** Reads the marks in a Markdown text; what stands around them is for people. */
export const readMarkdownBook = (text: string): ReadEntry[] =>
  [...text.matchAll(MARK)].map(([, json = '']) => {
    try {
      return readJsonEntry(JSON.parse(json))
    } catch {
      return {
        fault: 'Its mark is broken. Export it again.',
        words: wellFormed(json.slice(0, 200)),
      }
    }
  })
