import { expect, test } from 'vitest'

import { handle } from './handle'
import { shownName, SOMEONE_WHO_LEFT } from './shown-name'

test('a writer is shown by their handle, and without one as someone who left', () => {
  expect(shownName('ada')).toBe('ada')
  expect(shownName(null)).toBe('someone who left')
})

test('nobody can take the name of those who left', () => {
  expect(handle.safeParse(SOMEONE_WHO_LEFT).success).toBe(false)
})
