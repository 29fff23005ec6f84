import type { Stretch } from '@/domain/passages/stretch'
import type { Truth } from './true-place'

export type CorrectedLabel = {
  /** The revisions, and the passage of the former by its offsets. */
  from: number
  to: number
  passage: Stretch
  /** The passage’s words, by which a reader finds it in both revisions. */
  words: string
  truth: NonNullable<Truth>
  because: string
}

const CONTENTS_WENT =
  'A table of contents went, the heading below stayed over the same paragraph. Their words are the same, and the ' +
  'shortest edit, from which the label was taken, had the line of the contents become the heading.'
const SENTENCE_STAYED =
  'The paragraph was written anew and moved up; it says the same and ends with the same sentence, which stands once in ' +
  'either revision.'

/**
 * Labels that a reader of both revisions finds wrong. The figures of the labelled passages are given with them and
 * without.
 */
export const CORRECTED_LABELS: readonly CorrectedLabel[] = [
  {
    ...{ from: 18, to: 19, passage: { start: 842, end: 869 } },
    words: 'What are some of the common',
    truth: { state: 'alive', start: 4374, end: 4401, changed: false },
    because: CONTENTS_WENT,
  },
  {
    ...{ from: 18, to: 19, passage: { start: 847, end: 900 } },
    words: 'are some of the common governance structures for open',
    truth: { state: 'alive', start: 4379, end: 4432, changed: false },
    because: CONTENTS_WENT,
  },
  {
    ...{ from: 18, to: 19, passage: { start: 531, end: 561 } },
    words: 'governance structures for open',
    truth: { state: 'gone' },
    because: CONTENTS_WENT,
  },
  {
    ...{ from: 21, to: 22, passage: { start: 1694, end: 1729 } },
    words: 'We’ll cover these situations below.',
    truth: { state: 'alive', start: 1522, end: 1557, changed: true },
    because: SENTENCE_STAYED,
  },
]
