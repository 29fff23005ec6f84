import { expect, test } from 'vitest'

import { logPage, publicRole, publicWords, type PublicDecision } from './public-log'
import { DECIDED_KINDS, transitionOf } from './transitions'

const decision = (change: Partial<PublicDecision>): PublicDecision => ({
  ...{ kind: 'REMOVE', undoes: null, rule: 'kind', day: '2026-11-27' },
  ...{ role: 'moderator', isOnAppeal: false },
  ...change,
})
/** What moderators tell each other only. */
const INTERNAL = ['NOTE', 'ESCALATE']
const SHOWN = DECIDED_KINDS.filter((kind) => !INTERNAL.includes(kind))

test('every kind that is shown has a sentence of its own, and each undoing one that says what', () => {
  const done = SHOWN.map((kind) => publicWords(decision({ kind })))
  expect(new Set(done).size).toBe(SHOWN.length)
  expect(done).not.toContain('Something was decided.')
  const undoable = SHOWN.filter((kind) => transitionOf(kind)?.undoneBy != null)
  for (const kind of undoable)
    expect(done).not.toContain(publicWords(decision({ kind: 'RESTORE', undoes: kind })))
  expect(publicWords(decision({ kind: 'LIFT', undoes: 'BAN' }))).toMatch(/lifted/)
  expect(publicWords(decision({ kind: 'DISMISS', rule: 'kind' }))).toMatch(/change .* kept back/)
})

test('who did it is a role', () => {
  expect(publicRole(decision({ role: 'checks' }))).toBe('the checks')
  expect(publicRole(decision({ isOnAppeal: true }))).toBe('another moderator, on appeal')
})

test.each([
  [undefined, 1],
  ['', 1],
  ['0', 1],
  ['7', 7],
  ['-1', 1],
  ['1e3', 1],
  ['9999', 2_000],
  [['3', '4'], 1],
])('an address that asks for page %j gets page %i', (asked, page) => {
  expect(logPage(asked)).toBe(page)
})
