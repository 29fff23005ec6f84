import { expect, test } from 'vitest'

import { publicRole, publicWords, type PublicDecision } from './public-log'
import { DECIDED_KINDS, transitionOf } from './transitions'

const decision = (change: Partial<PublicDecision>): PublicDecision => ({
  ...{ kind: 'REMOVE', undoes: null, isOfChange: false, rule: 'kind', day: '2026-11-27' },
  ...{ role: 'moderator', isOnAppeal: false, isByAnother: false },
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
})

test('of a change it says so, of comment or of change never the same', () => {
  for (const kind of ['APPROVE', 'DISMISS', 'HOLD']) {
    const [plain, ofChange] = [false, true].map((isOfChange) =>
      publicWords(decision({ kind, isOfChange })),
    )
    expect(ofChange).toMatch(/^A change of a comment was /)
    expect(plain).not.toContain('change')
  }
  for (const undoes of ['APPROVE', 'DISMISS'])
    expect(publicWords(decision({ kind: 'REOPEN', undoes, isOfChange: true }))).toMatch(
      /^A change /,
    )
  expect(publicWords(decision({ kind: 'REMOVE', isOfChange: true }))).toBe('A comment was removed.')
})

test('who did it is a role', () => {
  expect(publicRole(decision({ role: 'checks' }))).toBe('the checks')
  const undone = (isByAnother: boolean) => decision({ isOnAppeal: true, isByAnother })
  expect(publicRole(undone(true))).toBe('another moderator, on appeal')
  expect(publicRole(undone(false))).toBe('the same moderator, on appeal')
})
