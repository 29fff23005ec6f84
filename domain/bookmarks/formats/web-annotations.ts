import { fieldsOf } from '@/domain/fields-of'

import type { BookEntry } from '../carried'
import { COLOURS } from '../colour'

import { EMPTY_BOOK_SHELF, shelfByPlace, type BookShelf } from './json-shelf'
import { listOf, readEntry, textOf, type ReadEntry } from './read-entry'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** What the model has no word for, under names of our own: literals of JSON, which other programs let be. */
export const SHELF = 'interleaf:shelf'
const SAID = 'interleaf:said'
const COLOUR = 'interleaf:colour'
const SEEN = 'interleaf:seen'
const namespace = (library: string) => ({
  ...{ '@version': 1.1, interleaf: `${library}/bookmarks/formats#` },
  ...{ [SHELF]: { '@type': '@json' }, [SAID]: { '@type': '@json' } },
  [SEEN]: { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
})

/** The book as a page of W3C Web Annotations (JSON-LD). Positions count code points, as the W3C wants. */
export function writeAnnotations(
  entries: readonly BookEntry[],
  library: string,
  shelf: BookShelf = EMPTY_BOOK_SHELF,
): string {
  const page = {
    '@context': [CONTEXT, namespace(library)],
    type: 'AnnotationPage',
    items: entries.map(annotation),
    [SHELF]: shelfByPlace(entries, shelf),
  }
  return `${JSON.stringify(page, null, 2)}\n`
}

function annotation({ essay, colour, meaning, note, passage, concepts, ...times }: BookEntry) {
  const said = { type: 'TextualBody', value: note, format: 'text/markdown', purpose: 'commenting' }
  const kind = { type: 'TextualBody', value: colour, purpose: 'classifying' }
  const named = { type: 'TextualBody', value: meaning, purpose: 'tagging', [COLOUR]: colour }
  return {
    type: 'Annotation',
    motivation: passage === null ? 'bookmarking' : 'highlighting',
    created: times.keptAt,
    ...(times.seenAt !== null && { [SEEN]: times.seenAt }),
    body: [
      ...(note === '' ? [] : [said]),
      kind,
      named,
      ...concepts.map((slug) => tag(essay.address, slug)),
    ],
    target: {
      type: 'SpecificResource',
      source: { id: essay.address, type: 'Text', title: essay.title, author: essay.author },
      ...(passage && {
        state: {
          type: 'TimeState',
          sourceDate: passage.revisedAt,
          cached: `${essay.address}/history/${passage.revision}`,
        },
        selector: selectorsOf(passage),
        ...(passage.said.length > 0 && { [SAID]: passage.said }),
      }),
    },
  }
}

/** A concept by its page in the library, which is the same wherever the file is read. */
const tag = (address: string, slug: string) => ({
  ...{ type: 'SpecificResource', purpose: 'tagging' },
  source: `${address.replace(/\/essays\/[^/]*$/, '')}/concepts/${slug}`,
})

const CONCEPT = /^https?:\/\/[^/]+\/concepts\/([a-z0-9-]{1,120})$/

function selectorsOf({ exact, prefix, suffix, codePoints }: NonNullable<BookEntry['passage']>) {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', ...codePoints },
  ]
}

/** Whether this is what `readAnnotations` reads: an annotation, a list, a page or a collection of them. */
export const isAnnotations = (found: unknown): boolean =>
  textOf(fieldsOf(found)['type']).startsWith('Annotation') ||
  fieldsOf(listOf(found)[0])['type'] === 'Annotation'

/** Reads W3C Web Annotations, ours and those of other programs. */
export function readAnnotations(found: unknown): ReadEntry[] {
  const { type, items, first } = fieldsOf(found)
  if (type === 'Annotation') return [readAnnotation(found)]
  const inner = items ?? fieldsOf(first)['items'] ?? found
  return listOf(inner).map(readAnnotation)
}

function readAnnotation(found: unknown): ReadEntry {
  const { created, body, target, [SEEN]: seenAt } = fieldsOf(found)
  const bodies = (Array.isArray(body) ? listOf(body) : [body]).map(fieldsOf)
  const aim = fieldsOf(Array.isArray(target) ? listOf(target)[0] : target)
  const { source, state, selector } = aim
  const { title, author, id } = fieldsOf(source)
  const selectors = (Array.isArray(selector) ? listOf(selector) : [selector]).map(fieldsOf)
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector')
  const place = selectors.find(({ type }) => type === 'TextPositionSelector')
  const revision = /\/history\/(\d{1,7})$/.exec(textOf(fieldsOf(state)['cached']))?.[1]
  const carried = {
    essay: {
      ...{ title: textOf(title), author: textOf(author) },
      address: textOf(id) || textOf(source) || textOf(target),
    },
    colour: colourIn(bodies),
    meaning: textOf(bodies.find((one) => COLOUR in one)?.['value']),
    note: notesOf(bodies),
    ...{ keptAt: created ?? null, seenAt },
    concepts: bodies.flatMap(({ source }) => CONCEPT.exec(textOf(source))?.[1] ?? []),
    passage: quote
      ? {
          ...{ exact: quote['exact'], prefix: quote['prefix'], suffix: quote['suffix'] },
          revision: revision === undefined ? null : Number(revision),
          said: aim[SAID],
          position: place ? { start: place['start'], end: place['end'], unit: 'code-point' } : null,
        }
      : null,
  }
  if (selector !== undefined && !quote) {
    return { fault: 'It has no quotation to find its place by.', words: carried.note }
  }
  return readEntry(carried, textOf(quote?.['exact']) || carried.note || carried.essay.address)
}

type Bodies = readonly Readonly<Record<string, unknown>>[]

/** A note may be the name of a colour, and says none. */
const colourIn = (bodies: Bodies) =>
  COLOURS.find((known) =>
    bodies.some(({ purpose, value }) => purpose === 'classifying' && value === known),
  ) ?? 'EMBER'

const notesOf = (bodies: Bodies): string =>
  bodies
    .filter((one) => one['purpose'] !== 'classifying' && !(COLOUR in one))
    .map(({ value }) => textOf(value))
    .filter((value) => value !== '')
    .join('\n\n')
