import { describe, expect, test } from 'vitest'

import { editProfileInput } from './profile'

const SENT = { displayName: 'Ada', bio: 'I read.', pronouns: 'she/her' }

describe('what a member says of themself', () => {
  test('is kept, with each language once and the boxes that were ticked', () => {
    const sent = { ...SENT, language1: 'de', language2: '', language3: 'en', language4: 'de' }
    expect(editProfileInput.parse({ ...sent, showsBio: 'on' })).toEqual({
      ...SENT,
      languages: ['de', 'en'],
      shows: ['BIO'],
    })
  })

  test('may be nothing at all', () => {
    expect(editProfileInput.parse({ displayName: '', bio: '', pronouns: '' })).toEqual({
      ...{ displayName: '', bio: '', pronouns: '' },
      ...{ languages: [], shows: [] },
    })
  })

  test('does not turn the direction of the page', () => {
    expect(editProfileInput.parse({ ...SENT, bio: 'I\u202e read.' }).bio).toBe('I read.')
  })

  test.each([
    ['a bio that is too long', { bio: 'x'.repeat(501) }],
    ['pronouns that are none', { pronouns: '<b>' }],
    ['pronouns on two lines', { pronouns: 'she\nher' }],
    ['an unknown language', { language1: 'tlh' }],
    ['a box of another kind', { showsBio: 'yes' }],
    ['an object for a text', { bio: { not: '' } }],
    ['a list for a text', { displayName: ['Ada'] }],
    ['a field of no form', { roles: 'OWNER' }],
    ['a handle', { handle: 'ada' }],
  ])('is refused with %s', (_what, wrong) => {
    expect(editProfileInput.safeParse({ ...SENT, ...wrong }).success).toBe(false)
  })
})
