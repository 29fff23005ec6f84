import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { AVATAR_COLOURS, avatarOf } from './avatar'

const handle = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{2,23}$/)

describe('the picture of a handle', () => {
  test('is always the same, however the handle is capitalised', () => {
    fc.assert(
      fc.property(handle, (name) => {
        expect(avatarOf(name)).toEqual(avatarOf(name))
        expect(avatarOf(name.toUpperCase())).toEqual(avatarOf(name))
      }),
    )
  })

  test('is drawn in colours of the house, and within its square', () => {
    fc.assert(
      fc.property(handle, (name) => {
        const { colour, leaves } = avatarOf(name)
        expect(AVATAR_COLOURS).toContain(colour)
        expect(leaves.length).toBeGreaterThanOrEqual(3)
        for (const { turn, length, width } of leaves) {
          expect(turn).toBeGreaterThanOrEqual(0)
          expect(turn).toBeLessThan(720)
          expect(Math.hypot(length, width)).toBeLessThanOrEqual(50)
          expect(width).toBeGreaterThan(0)
        }
      }),
    )
  })

  test('tells members apart: of a thousand handles few share theirs', () => {
    const pictures = Array.from({ length: 1_000 }, (_, at) =>
      JSON.stringify(avatarOf(`reader-${at}`)),
    )
    expect(new Set(pictures).size).toBeGreaterThan(850)
    for (const colour of AVATAR_COLOURS) {
      const share = pictures.filter((picture) => picture.includes(`"${colour}"`)).length / 1_000
      expect(share).toBeGreaterThan(0.12)
      expect(share).toBeLessThan(0.28)
    }
  })
})
