import { fieldsOf } from '@/domain/fields-of'

import { listOf, readEntry, textOf, type ReadEntry } from './read-entry'

/** Whether this is the answer of Hypothesis's search (`rows`), what its client exports (`annotations`), or the list in it. */
export const isHypothesis = (found: unknown): boolean => {
  const [first] = rowsOf(found)
  const isEmptySearch = Array.isArray(fieldsOf(found)['rows'])
  return isEmptySearch || ('uri' in fieldsOf(first) && 'target' in fieldsOf(first))
}

/** Reads annotations of Hypothesis. Its offsets count another text, so the quotation alone says the place; tags go into the note. */
export const readHypothesis = (found: unknown): ReadEntry[] => rowsOf(found).map(readRow)

function rowsOf(found: unknown): readonly unknown[] {
  if (Array.isArray(found)) return listOf(found)
  const { rows, annotations } = fieldsOf(found)
  return listOf(rows ?? annotations)
}

function readRow(found: unknown): ReadEntry {
  const { uri, text, tags, created, target, references, document } = fieldsOf(found)
  const words = textOf(text)
  if (listOf(references).length > 0) {
    return { fault: 'It answers another annotation, and marks nothing itself.', words }
  }
  const { selector } = fieldsOf(listOf(target)[0])
  const selectors = listOf(selector).map(fieldsOf)
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector')
  if (selectors.length > 0 && !quote) {
    return { fault: 'It has no quotation to find its place by.', words }
  }
  const tagged = listOf(tags).map(textOf).filter(Boolean).join(', ')
  const carried = {
    essay: {
      title: textOf(listOf(fieldsOf(document)['title'])[0]),
      ...{ author: '', address: textOf(uri) },
    },
    colour: 'EMBER',
    note: [words, tagged && `Tags: ${tagged}`].filter(Boolean).join('\n\n'),
    keptAt: created ?? null,
    passage: quote
      ? {
          ...{ exact: quote['exact'], prefix: quote['prefix'], suffix: quote['suffix'] },
          ...{ revision: null, position: null },
        }
      : null,
  }
  return readEntry(carried, textOf(quote?.['exact']) || words)
}
