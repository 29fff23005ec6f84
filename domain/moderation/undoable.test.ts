import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Visibility } from '@/domain/discussion/conversation'

import { CASE_DECISIONS, nextVisibility } from './decision'
import { undoable, type LoggedDecision } from './undoable'

const one = (
  id: string,
  [stateBefore, stateAfter]: [Visibility, Visibility],
  reversesId: string | null = null,
): LoggedDecision => ({ id, stateBefore, stateAfter, reversesId })

const LIMIT = one('limit', ['PUBLISHED', 'LIMITED'])
const DISMISS = one('dismiss', ['LIMITED', 'LIMITED'])
const REMOVE = one('remove', ['LIMITED', 'REMOVED'])
const RESTORE = one('restore', ['REMOVED', 'LIMITED'], 'remove')
const DISMISS_FIRST = one('kept', ['PUBLISHED', 'PUBLISHED'])

describe('what can be undone', () => {
  test.each<[string, LoggedDecision[], string[]]>([
    ['nothing, when nothing was decided', [], []],
    ['the only decision', [LIMIT], ['limit']],
    ['the last that changed something', [LIMIT, REMOVE], ['remove']],
    ['the one before, when the last is undone', [LIMIT, REMOVE, RESTORE], ['limit']],
    [
      'a change, although reports of it were dismissed later',
      [LIMIT, DISMISS],
      ['limit', 'dismiss'],
    ],
    ['no dismissal before a change', [DISMISS_FIRST, LIMIT], ['limit']],
    [
      'no dismissal of reports about a state that was undone',
      [LIMIT, DISMISS, one('back', ['LIMITED', 'PUBLISHED'], 'limit')],
      [],
    ],
    ['nothing twice', [LIMIT, one('back', ['LIMITED', 'PUBLISHED'], 'limit')], []],
  ])('%s', (_rule, log, ids) => {
    expect([...undoable(log)]).toEqual(ids)
  })

  test('undoing is never undone, and always leads exactly one step back', () => {
    const steps = fc.array(fc.record({ choice: fc.nat(), isUndo: fc.boolean() }))
    fc.assert(
      fc.property(steps, fc.constantFrom<Visibility>('PENDING', 'PUBLISHED'), (acts, first) => {
        const log: LoggedDecision[] = []
        const states = [first]
        for (const [index, { choice, isUndo }] of acts.entries()) {
          const now = log.at(-1)?.stateAfter ?? first
          expect(now).toBe(states.at(-1))
          const candidates = isUndo ? [...undoable(log)] : CASE_DECISIONS.map(String)
          const chosen = candidates[choice % candidates.length]
          const former = log.find(({ id }) => id === chosen)
          const kind = CASE_DECISIONS.find((name) => name === chosen)
          const next = former ? former.stateBefore : kind && nextVisibility(kind, now)
          if (!next) continue
          if (former && former.stateAfter !== former.stateBefore) states.pop()
          if (!former && next !== now) states.push(next)
          log.push(one(`d${index}`, [now, next], former?.id ?? null))
          expect(next).toBe(states.at(-1))
        }
      }),
    )
  })
})
