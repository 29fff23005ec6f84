import { describe, expect, test } from 'vitest'

import { firstPage } from './first-page'

type Said = { id: string; parentId: string | null }

/** `count` answers to `parentId`, named after it. */
const answersTo = (parentId: string, count: number): Said[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${parentId}.${at}`, parentId }))

const OPENING: Said = { id: 'o', parentId: null }
const idsOf = (comments: readonly Said[]) =>
  firstPage(comments)
    .comments.map(({ id }) => id)
    .slice(1)

describe('the first page of a conversation that lies here whole', () => {
  test('is empty of what nothing opens, and whole when all has room', () => {
    expect(firstPage([])).toEqual({ comments: [], next: null })
    const comments = [OPENING, ...answersTo('o', 2), ...answersTo('o.0', 1)]
    expect(firstPage(comments)).toEqual({ comments, next: null })
  })

  test('shows twenty direct replies, and says after which the next page begins', () => {
    const full = [OPENING, ...answersTo('o', 20)]
    expect(firstPage(full).next).toBeNull()
    const more = [OPENING, ...answersTo('o', 21)]
    expect(firstPage(more).next).toBe('o.19')
    expect(firstPage(more).comments).toEqual(more.slice(0, -1))
  })

  test('leaves out what hangs on a reply of the next page', () => {
    const comments = [OPENING, ...answersTo('o', 21), ...answersTo('o.20', 1)]
    expect(idsOf(comments)).not.toContain('o.20.0')
  })

  test('takes the first answers to each before the second to any', () => {
    const direct = answersTo('o', 10)
    const comments = [OPENING, ...direct, ...direct.flatMap(({ id }) => answersTo(id, 3))]
    const below = idsOf(comments).filter((id) => id.split('.').length === 3)
    expect(below.filter((id) => id.endsWith('.0'))).toHaveLength(10)
    expect(below.filter((id) => id.endsWith('.1'))).toHaveLength(6)
    expect(below).toHaveLength(16)
  })

  test('shows eight answers to one comment at most, and four levels below the first', () => {
    const comments = [
      ...[OPENING, ...answersTo('o', 1), ...answersTo('o.0', 9)],
      ...[...answersTo('o.0.0', 9), ...answersTo('o.0.0.0', 9), ...answersTo('o.0.0.0.0', 1)],
    ]
    const ids = idsOf(comments)
    const levels = [2, 3, 4, 5, 6].map((n) => ids.filter((id) => id.split('.').length === n).length)
    expect(levels).toEqual([1, 8, 8, 5, 0])
  })

  test('keeps the order of writing', () => {
    const comments = [OPENING, ...answersTo('o', 1), ...answersTo('o.0', 1), ...answersTo('x', 1)]
    comments.splice(3, 0, { id: 'later', parentId: 'o' })
    expect(idsOf(comments)).toEqual(['o.0', 'o.0.0', 'later'])
  })
})
