import type { BookEntry } from '../../carried'

type Passage = NonNullable<BookEntry['passage']>

const ADDRESS = 'https://library.example/essays/on-light'

/** A kept passage as it leaves the library, for tests. */
export const aBookEntry = (
  more: Partial<BookEntry> = {},
  passage: Partial<Passage> = {},
): BookEntry => ({
  id: '',
  essay: { title: 'On light', author: 'Ann', address: ADDRESS },
  ...{ colour: 'MOSS', meaning: 'return to', note: 'Mine.', keptAt: '2024-05-01T10:00:00.123Z' },
  ...{ seenAt: '2025-03-01T21:30:00.456Z', concepts: [] },
  passage: {
    ...{ exact: 'the lamp', prefix: '🦉: ', suffix: ' is lit.' },
    ...{ revision: 2, revisedAt: '2024-04-01T00:00:00.000Z', start: 4, end: 12 },
    ...{ codePoints: { start: 3, end: 11 }, state: 'UNCHANGED', now: 'the lamp', said: [] },
    address: 'https://library.example/p/01900000-0000-7000-8000-000000000001',
    ...passage,
  },
  ...more,
})
