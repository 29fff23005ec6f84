import { expect, test } from 'vitest'
import { reportLines } from './report-lines'

const NONE = { added: 0, changed: 0, removed: 0 }
const NO_MORE = { concepts: NONE, questions: NONE }

test('a report has a line for each essay, and says where passages went', () => {
  const placed = { UNCHANGED: 9, MOVED: 2, REWORDED: 0, GONE: 1 }
  expect(
    reportLines({
      ...NO_MORE,
      version: 7,
      changed: true,
      essays: [
        { slug: 'one', outcome: 'new', placed: null },
        { slug: 'now', outcome: 'renamed', placed: null, formerSlug: 'before' },
        { slug: 'then', outcome: 'scheduled', placed: null, scheduledFor: '2026-12-24T18:00:00Z' },
        { slug: 'two', outcome: 'revised', placed },
        { slug: 'three', outcome: 'revised', placed: { ...placed, MOVED: 0, GONE: 0 } },
      ],
    }),
  ).toEqual([
    'new        one',
    'renamed    now (was before)',
    'scheduled  then (opens 2026-12-24T18:00:00Z)',
    'revised    two (passages: 2 moved, 1 gone)',
    'revised    three',
    'The library is published as version 7.',
  ])
})

test('a report says when nothing changed', () => {
  const essays = [{ slug: 'one', outcome: 'unchanged' as const, placed: null }]
  expect(reportLines({ ...NO_MORE, version: 7, changed: false, essays })).toEqual([
    'unchanged  one',
    'Nothing changed: the library stays at version 7.',
  ])
})
