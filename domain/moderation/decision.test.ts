import { describe, expect, test } from 'vitest'

import { decideInput, EXPLANATION_LENGTH_MAX } from './decision'

const KEY = '0192f0c1-2222-7000-8000-000000000000'
const sent = { requestKey: KEY, caseId: KEY, version: '0', revisionId: KEY }
const faults = (fields: object) =>
  decideInput.safeParse({ ...sent, ...fields }).error?.issues.map(({ path }) => path.join('.')) ??
  []

describe('a decision that is sent', () => {
  test.each(['LIMIT', 'REMOVE', 'LOCK', 'WARN', 'BAN'])(
    '%s needs a rule and a reason the author can read',
    (kind) => {
      expect(faults({ kind })).toEqual(['rule', 'explanation'])
      expect(faults({ kind, rule: '', explanation: ' ' })).toEqual(['rule', 'explanation'])
      expect(faults({ kind, rule: 'kind', explanation: '\u200b' })).toEqual(['explanation'])
      expect(faults({ kind, explanation: 'It names her.' })).toEqual(['rule'])
      expect(faults({ kind, rule: 'kind', explanation: 'It names her.' })).toEqual([])
    },
  )

  test('may name a law instead of a rule', () => {
    const law = 'Insult, section 185 of the criminal code'
    expect(faults({ kind: 'REMOVE', law, explanation: 'It names her.' })).toEqual([])
    expect(faults({ kind: 'REMOVE', law: ' ', explanation: 'It names her.' })).toEqual(['rule'])
  })

  test('SUSPEND needs an end', () => {
    const said = { kind: 'SUSPEND', rule: 'kind', explanation: 'The third time.' }
    expect(faults(said)).toEqual(['until'])
    expect(faults({ ...said, until: '2026-12-24T00:00:00.000Z' })).toEqual([])
  })

  test.each(['APPROVE', 'DISMISS', 'ESCALATE', 'NOTE'])('%s needs neither', (kind) => {
    expect(faults({ kind })).toEqual([])
  })

  test.each([
    ['RESTORE is not decided but undone', { kind: 'RESTORE' }, 'kind'],
    ['HOLD is the system’s', { kind: 'HOLD' }, 'kind'],
    ['PURGE is the owner’s', { kind: 'PURGE' }, 'kind'],
    ['no version', { kind: 'APPROVE', version: 'new' }, 'version'],
    ['a negative version', { kind: 'APPROVE', version: '-1' }, 'version'],
    [
      'too long a reason',
      { kind: 'DISMISS', explanation: 'x'.repeat(EXPLANATION_LENGTH_MAX + 1) },
      'explanation',
    ],
    ['a decider of its own', { kind: 'APPROVE', deciderId: KEY }, ''],
  ])('is refused: %s', (_what, fields, fault) => {
    expect(faults(fields)).toEqual([fault])
  })

  test('keeps what is typed as the database can hold it', () => {
    const typed = { kind: 'APPROVE', explanation: ' a\r\nb\0 ', privateNote: '\0' }
    expect(decideInput.parse({ ...sent, ...typed })).toMatchObject({
      explanation: 'a\nb',
      privateNote: '',
    })
  })
})
