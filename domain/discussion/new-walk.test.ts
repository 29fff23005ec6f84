import { describe, expect, test } from 'vitest'

import { stepBack, stepOn, WALK_BEGIN, type NewWalk } from './new-walk'

const ALL = ['a', 'b', 'c', 'd']

/** Steps on until there is nothing left, on pages that show what `pageOf` says. */
function wholeWalk(pageOf: (id: string | undefined) => readonly string[]): string[] {
  let walk: NewWalk = WALK_BEGIN
  for (;;) {
    const next = stepOn(walk, { here: pageOf(walk.trail[walk.at]), all: ALL })
    if (next === null) return [...walk.trail]
    walk = next
  }
}

describe('the walk through what is new', () => {
  test('takes a page as it is read, not as it was written', () => {
    expect(wholeWalk(() => ['c', 'a', 'd', 'b'])).toEqual(['c', 'a', 'd', 'b'])
  })

  test('goes to the oldest elsewhere when the page is done, and on from there', () => {
    const pageOf = (id: string | undefined) => (id === 'a' || id === 'd' ? ['d', 'a'] : ['c', 'b'])
    expect(wholeWalk(pageOf)).toEqual(['c', 'b', 'a', 'd'])
  })

  test('comes to everything once, also where no page shows it', () => {
    expect(wholeWalk(() => [])).toEqual(ALL)
  })

  test('goes back the way it came, and on again', () => {
    const walk = { trail: ['c', 'b', 'a'], at: 2 }
    const back = stepBack(walk)
    expect(back).toEqual({ trail: ['c', 'b', 'a'], at: 1 })
    expect(stepOn(back ?? WALK_BEGIN, { here: ['d'], all: ALL })).toEqual(walk)
  })

  test('ends at both ends', () => {
    expect(stepBack(WALK_BEGIN)).toBeNull()
    expect(stepBack({ trail: ['a'], at: 0 })).toBeNull()
    expect(stepOn({ trail: ALL, at: 3 }, { here: ['d'], all: ALL })).toBeNull()
  })
})
