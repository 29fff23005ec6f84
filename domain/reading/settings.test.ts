import { describe, expect, test } from 'vitest'

import {
  isSameSettings,
  laterSettings,
  momentOfChoice,
  readKeptSettings,
  readSettings,
  USUAL_SETTINGS,
  type KeptSettings,
} from './settings'
import { settingsInput } from './settings-input'

const CHOSEN = {
  size: 130,
  measure: 'wide',
  leading: 'airy',
  face: 'clear',
  light: 'sepia',
  talk: 'always',
  keys: 'off',
}
const keptAt = (changedAt: string): KeptSettings => ({ ...USUAL_SETTINGS, changedAt })

describe('settings are read from anything', () => {
  test('what is known is kept', () => {
    expect(readSettings(CHOSEN)).toEqual(CHOSEN)
  })

  test.each([null, undefined, 'large', 7, [], {}])('%j gives the usual ones', (found) => {
    expect(readSettings(found)).toEqual(USUAL_SETTINGS)
  })

  test('a value nobody knows is as usual, and the others stay', () => {
    expect(readSettings({ ...CHOSEN, size: '130', light: 'neon', more: 1 })).toEqual({
      ...CHOSEN,
      size: 100,
      light: 'device',
    })
  })

  test.each([CHOSEN, { ...CHOSEN, changedAt: 'soon' }, { ...CHOSEN, changedAt: 5 }, null])(
    'without a moment they were not kept: %j',
    (found) => {
      expect(readKeptSettings(found)).toBeNull()
    },
  )

  test('with a moment they were', () => {
    const kept = { ...CHOSEN, changedAt: '2026-11-24T07:00:00.000Z' }
    expect(readKeptSettings(kept)).toEqual(kept)
  })
})

describe('of two devices', () => {
  const earlier = keptAt('2026-11-24T08:30:00.000+02:00')
  const later = keptAt('2026-11-24T07:00:00.000Z')

  test('the later choice holds, whichever is asked first', () => {
    expect(laterSettings(earlier, later)).toBe(later)
    expect(laterSettings(later, earlier)).toBe(later)
  })

  test('a choice holds over none', () => {
    expect(laterSettings(null, later)).toBe(later)
    expect(laterSettings(later, null)).toBe(later)
    expect(laterSettings(null, null)).toBeNull()
  })
})

test('a new choice is later than the one before it, even when a clock was set back', () => {
  const now = Date.parse('2026-11-24T07:00:00.000Z')
  expect(momentOfChoice(null, now)).toBe('2026-11-24T07:00:00.000Z')
  expect(momentOfChoice(keptAt('2026-11-24T09:00:00.000Z'), now)).toBe('2026-11-24T09:00:00.001Z')
})

test('settings are the same whenever they were chosen', () => {
  expect(isSameSettings(keptAt('2026-11-24T07:00:00Z'), USUAL_SETTINGS)).toBe(true)
  expect(isSameSettings({ ...USUAL_SETTINGS, face: 'sans' }, USUAL_SETTINGS)).toBe(false)
})

describe('what a browser sends', () => {
  const sent = { ...CHOSEN, changedAt: '2026-11-24T07:00:00.000Z' }

  test('is taken when every value is known', () => {
    expect(settingsInput.parse(sent)).toEqual(sent)
  })

  test.each([
    { size: 101 },
    { light: 'neon' },
    { face: undefined },
    { changedAt: 'yesterday' },
    { talk: 'sometimes' },
    { more: 1 },
  ])('is refused with %j', (change) => {
    expect(settingsInput.safeParse({ ...sent, ...change }).success).toBe(false)
  })
})
