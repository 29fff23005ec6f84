import { describe, expect, test } from 'vitest'

import { FIRST_SETTINGS, type CheckSettings } from './check-settings'
import { checkSettingsInput, keptCheckSettings } from './check-settings-input'

const { settings: first } = FIRST_SETTINGS
const typed = (change: Record<string, string> = {}): Record<string, string> => {
  const { holdsFirstLinks: _box, ...rest } = first
  const fields = Object.entries(rest).map(([name, value]): [string, string] => [
    name,
    Array.isArray(value) ? value.join('\n') : String(value),
  ])
  return { ...Object.fromEntries(fields), holdsFirstLinks: 'on', ...change }
}
const sentence = (change: Record<string, string>) =>
  checkSettingsInput.safeParse(typed(change)).error?.issues[0]?.message

test('the first settings pass as the form sends them, and are kept as they are', () => {
  expect(checkSettingsInput.parse(typed())).toEqual(first)
  expect(keptCheckSettings(JSON.parse(JSON.stringify(first)), first)).toEqual(first)
})

test('what was stored before there was a field gets its first value', () => {
  expect(keptCheckSettings({ firstHeld: 4 }, first)).toEqual({ ...first, firstHeld: 4 })
})

describe('a list', () => {
  const list = (heldWords: string): CheckSettings['heldWords'] =>
    checkSettingsInput.parse(typed({ heldWords })).heldWords

  test('has one entry a line; what is empty or there twice is left out', () => {
    expect(list('cheap pills\r\n\n  casino \ncasino')).toEqual(['cheap pills', 'casino'])
  })

  test.each([
    ['casino\n.*', 'Line 2, “.*”: write the words themselves; patterns are not understood.'],
    ['[ab]', 'Line 1, “[ab]”: write the words themselves; patterns are not understood.'],
    ['a\n\n…', 'Line 3, “…”: write at least one letter.'],
    ['x'.repeat(61), `Line 1, “${'x'.repeat(60)}”: keep it to 60 characters.`],
    [Array.from({ length: 501 }, (_one, at) => `w${at}`).join('\n'), 'Keep it to 500 lines.'],
  ])('%j is refused: %s', (heldWords, expected) => {
    expect(sentence({ heldWords })).toBe(expected)
  })

  test.each([
    [
      'https://bad.example',
      'Line 1, “https://bad.example”: write the name of a site alone, as example.org.',
    ],
    ['ok.org\nbad', 'Line 2, “bad”: write the name of a site alone, as example.org.'],
  ])('of sites: %j is refused: %s', (heldSites, expected) => {
    expect(sentence({ heldSites })).toBe(expected)
  })

  test('of sites are kept as browsers compare them', () => {
    const { heldSites } = checkSettingsInput.parse(typed({ heldSites: 'BÜCHER.example' }))
    expect(heldSites).toEqual(['xn--bcher-kva.example'])
  })
})

test.each([
  ['firstHeld', '6', 'Write a whole number from 0 to 5.'],
  ['firstHeld', '-1', 'Write a whole number from 0 to 5.'],
  ['firstHeld', '', 'Write a whole number from 0 to 5.'],
  ['filterHolds', '49', 'Write a whole number from 50 to 100.'],
  ['linksMax', '1e1', 'Write a whole number from 0 to 100.'],
])('%s of %j is refused', (name, value, expected) => {
  expect(sentence({ [name]: value })).toBe(expected)
})
