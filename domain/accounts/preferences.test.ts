import { describe, expect, test } from 'vitest'

import { changePreferencesInput } from './preferences'

describe('preferences', () => {
  test('hold what was ticked', () => {
    const sent = { mentionsFrom: 'ACQUAINTED', DECISION: 'on' }
    expect(changePreferencesInput.parse(sent)).toEqual({
      mentionsFrom: 'ACQUAINTED',
      mailFor: ['DECISION'],
    })
  })

  test.each([
    {},
    { mentionsFrom: 'FRIENDS' },
    { mentionsFrom: { not: '' } },
    { mentionsFrom: 'NOBODY', REPLY: 'yes' },
    { mentionsFrom: 'NOBODY', roles: 'OWNER' },
  ])('are refused: %o', (sent) => {
    expect(changePreferencesInput.safeParse(sent).success).toBe(false)
  })
})
