import { expect, test } from 'vitest'
import { stateAsHeader, stateFromHeader } from './state-header'

test('what the front believes arrives in the other process, with the time it may be believed', () => {
  const freshUntil = performance.now() + 700
  const state = stateFromHeader(stateAsHeader({ generation: '2.41', freshUntil }))
  expect(state?.generation).toBe('2.41')
  expect(state?.freshUntil).toBeCloseTo(freshUntil, 0)
})

test.each([undefined, '', '2.41', '2.41 soon', ['2.41 1', '2.42 1']])(
  'what is no such header is not believed: %s',
  (header) => {
    expect(stateFromHeader(header)).toBeNull()
  },
)
