import { expect, test } from 'vitest'

import { undoableEvents, type LoggedEvent } from './thread-event'

const event = (id: string, more: Partial<LoggedEvent> = {}): LoggedEvent => ({
  id,
  act: 'RENAME',
  threadId: 'a',
  otherThreadId: null,
  changed: [],
  reversesId: null,
  ...more,
})
const undoable = (...log: LoggedEvent[]) => [...undoableEvents(log)]

test('of two names the later is undone first, then the former', () => {
  const [one, two] = [event('one'), event('two')]
  expect(undoable(one, two)).toEqual(['two'])
  expect(undoable(one, two, event('back', { reversesId: 'two' }))).toEqual(['one'])
})

test('what was undone, and an undoing, cannot be undone', () => {
  expect(undoable(event('one'), event('back', { reversesId: 'one' }))).toEqual([])
})

test('terms are undone one by one, unless they changed the same', () => {
  const pin = event('pin', { act: 'TERMS', changed: ['pinnedAt'] })
  const lock = event('lock', { act: 'TERMS', changed: ['lockedAt'] })
  const both = event('both', { act: 'TERMS', changed: ['lockedAt', 'slowSeconds'] })
  expect(undoable(pin, lock)).toEqual(['pin', 'lock'])
  expect(undoable(pin, lock, both)).toEqual(['pin', 'both'])
})

test('a name and a move do not hinder each other', () => {
  const moved = event('moved', { act: 'BRANCH', otherThreadId: 'b' })
  expect(undoable(moved, event('named'))).toEqual(['moved', 'named'])
})

test('a move waits for every later move of either conversation, and for no other', () => {
  const first = event('first', { act: 'MERGE', otherThreadId: 'b' })
  const ofOther = event('of other', { act: 'MERGE', threadId: 'b', otherThreadId: 'c' })
  const elsewhere = event('elsewhere', { act: 'BRANCH', threadId: 'd', otherThreadId: 'e' })
  expect(undoable(first, ofOther)).toEqual(['of other'])
  expect(undoable(first, elsewhere)).toEqual(['first', 'elsewhere'])
  expect(
    undoable(first, ofOther, event('back', { ...ofOther, id: 'back', reversesId: 'of other' })),
  ).toEqual(['first'])
})
