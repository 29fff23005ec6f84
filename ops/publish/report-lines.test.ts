import { expect, test } from 'vitest'
import { reportLines } from './report-lines'

test('a report has a line for each essay, and says where passages went', () => {
  const placed = { UNCHANGED: 9, MOVED: 2, REWORDED: 0, GONE: 1 }
  expect(
    reportLines({
      version: 7,
      changed: true,
      essays: [
        { slug: 'one', outcome: 'new', placed: null },
        { slug: 'two', outcome: 'revised', placed },
        { slug: 'three', outcome: 'revised', placed: { ...placed, MOVED: 0, GONE: 0 } },
      ],
    }),
  ).toEqual([
    'new        one',
    'revised    two (passages: 2 moved, 1 gone)',
    'revised    three',
    'The library is published as version 7.',
  ])
})

test('a report says when nothing changed', () => {
  const essays = [{ slug: 'one', outcome: 'unchanged' as const, placed: null }]
  expect(reportLines({ version: 7, changed: false, essays })).toEqual([
    'unchanged  one',
    'Nothing changed: the library stays at version 7.',
  ])
})
