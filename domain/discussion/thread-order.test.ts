import { expect, test } from 'vitest'

import { byPlace, threadOrder } from './thread-order'

test.each([
  ['replies', 'replies'],
  ['place', 'place'],
  ['', 'talk'],
  [undefined, 'talk'],
  [['newest', 'talk'], 'talk'],
  ['__proto__', 'talk'],
])('an address that names %j asks for %s', (named, order) => {
  expect(threadOrder(named)).toBe(order)
})

test('by place: pinned, about the whole, along the text, then what is gone; equals keep their order', () => {
  const thread = (id: string, passageId: string | null, isPinned = false) => ({
    ...{ id, isPinned, passage: passageId === null ? null : { id: passageId } },
  })
  const threads = [
    thread('gone', 'p9'),
    thread('late', 'p2'),
    thread('whole', null),
    thread('early', 'p1'),
    thread('early too', 'p1'),
    thread('pinned', 'p2', true),
  ]
  const starts = new Map([
    ['p1', 0],
    ['p2', 700],
  ])
  expect(byPlace(threads, starts).map(({ id }) => id)).toEqual([
    ...['pinned', 'whole', 'early', 'early too', 'late', 'gone'],
  ])
})
