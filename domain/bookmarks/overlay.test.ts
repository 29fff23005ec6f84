import { describe, expect, test } from 'vitest'

import { COLOUR_WORDS } from './colour'
import { readMark } from './mark'
import { readOverlay } from './overlay'

const MARK = {
  id: 'a',
  passageId: 'b',
  colour: 'MOSS',
  note: 'As it was with me.',
  exact: 'two souls',
  state: 'MOVED',
  start: 4,
  end: 13,
  place: null,
}
const OVERLAY = {
  member: { handle: 'ada', roles: ['EDITOR'] },
  owner: 'whose',
  colours: { EMBER: 'true', MOSS: 'again', SKY: 'why', ROSE: 'dear' },
  bookmarks: [MARK],
  places: [
    {
      deviceId: 'c',
      device: 'phone',
      revisionId: 'd',
      offset: 400,
      share: 0.4,
      words: 'As it was',
      at: '2026-11-24T07:00:00.000Z',
    },
  ],
  isRead: true,
  isMarginHidden: true,
  may: { keep: true, open: false },
}

describe('what the library answers is read by its shape', () => {
  test('a mark, and an overlay with it', () => {
    expect(readMark(MARK)).toEqual(MARK)
    expect(readOverlay(OVERLAY)).toEqual(OVERLAY)
  })

  test('a visitor has no member, and someone new no handle', () => {
    expect(readOverlay({ ...OVERLAY, member: null })?.member).toBeNull()
    expect(readOverlay({ ...OVERLAY, member: { handle: null, roles: [] } })?.member).toEqual({
      handle: null,
      roles: [],
    })
  })

  test('words that are gone have no offsets', () => {
    const gone = { ...MARK, state: 'GONE', start: null, end: null, place: 7 }
    expect(readMark(gone)).toEqual(gone)
  })

  test('a place that is none is left out, and without places the rest is read', () => {
    expect(readOverlay({ ...OVERLAY, places: [{}] })?.places).toEqual([])
    expect(
      readOverlay({ ...OVERLAY, places: undefined, isRead: undefined, isMarginHidden: undefined }),
    ).toEqual({
      ...OVERLAY,
      places: [],
      isRead: false,
      isMarginHidden: false,
    })
  })

  test('a colour without a word has the word of the house, and whoever is not named no name', () => {
    const bare = readOverlay({ ...OVERLAY, owner: undefined, colours: { MOSS: 'again', SKY: 1 } })
    expect(bare?.owner).toBe('')
    expect(bare?.colours).toEqual({ ...COLOUR_WORDS, MOSS: 'again' })
  })

  test('fields that nobody asked for are left out', () => {
    expect(readMark({ ...MARK, more: 1 })).toEqual(MARK)
  })
})

describe('refused is', () => {
  test.each([null, 'a', {}, ...Object.keys(MARK).map((name) => ({ ...MARK, [name]: {} }))])(
    'as a mark: %j',
    (found) => {
      expect(readMark(found)).toBeNull()
    },
  )

  test.each([
    null,
    'a',
    { ...OVERLAY, member: undefined },
    { ...OVERLAY, member: { handle: 1, roles: [] } },
    { ...OVERLAY, member: { handle: null } },
    { ...OVERLAY, bookmarks: {} },
    { ...OVERLAY, bookmarks: [MARK, { ...MARK, colour: 'BLACK' }] },
    { ...OVERLAY, may: { keep: true } },
    { ...OVERLAY, may: null },
  ])('as an overlay: %j', (found) => {
    expect(readOverlay(found)).toBeNull()
  })
})
