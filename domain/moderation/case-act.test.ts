import { describe, expect, test } from 'vitest'

import { boxOf } from './act-boxes'
import { caseActInput, endChosen, saidBy } from './case-act'

const ID = '01900000-0000-7000-8000-000000000001'
const OTHER = { caseId: '01900000-0000-7000-8000-000000000002', version: 3, revisionId: ID }
const CASE = { requestKey: ID, caseId: ID, version: '2', revisionId: ID }
const REASONS = { rule: 'kindness', explanation: 'It mocks a reader.' }

const box = boxOf(OTHER)
const faultsIn = (form: object) =>
  (caseActInput.safeParse({ ...CASE, ...form }).error?.issues ?? []).map(({ path }) => path[0])

test('a removal with rule and reason is read, and what belongs to other acts is no part of it', () => {
  const typed = { kind: 'REMOVE', ...REASONS, law: 'Some law', ends: 'date', endsOn: 'never' }
  const sent = caseActInput.parse({ ...CASE, ...typed })
  expect(saidBy(sent)).toEqual({ kind: 'REMOVE', ...REASONS })
  expect(endChosen(sent)).toEqual({ ends: 'none', endsOn: '' })
})

test('an approval tells nobody what was typed for a removal', () => {
  const sent = caseActInput.parse({ ...CASE, kind: 'APPROVE', ...REASONS, privateNote: 'Fine.' })
  expect(saidBy(sent)).toEqual({ kind: 'APPROVE', privateNote: 'Fine.' })
})

test('why nothing is done may be said, and is no reason of another act', () => {
  const typed = { ...REASONS, keptBecause: 'It answers what was asked.' }
  const said = (kind: string, more = {}) =>
    saidBy(caseActInput.parse({ ...CASE, kind, ...typed, ...more }))
  expect(said('DISMISS')).toEqual({ kind: 'DISMISS', explanation: 'It answers what was asked.' })
  expect(said('DISMISS', { keptBecause: ' \u200b' })).toEqual({ kind: 'DISMISS' })
  expect(said('DISMISS', { keptBecause: '', keptRule: 'spam' })).toEqual({
    ...{ kind: 'DISMISS', rule: 'spam' },
  })
  expect(said('REMOVE', { keptRule: 'spam' })).toEqual({ kind: 'REMOVE', ...REASONS })
  expect(said('APPROVE')).toEqual({ kind: 'APPROVE' })
})

test('a law stands in the place of a rule', () => {
  const sent = { ...CASE, kind: 'LIMIT', ...REASONS, rule: 'law', law: 'Penal code, 185' }
  expect(saidBy(caseActInput.parse(sent))).toEqual({
    kind: 'LIMIT',
    law: 'Penal code, 185',
    explanation: REASONS.explanation,
  })
})

test('ticked boxes are cases as they were read', () => {
  const sent = { ...CASE, kind: 'REMOVE', ...REASONS, [box.name]: box.value }
  expect(caseActInput.parse(sent).also).toEqual([OTHER])
})

describe('refused at the field that is at fault:', () => {
  test.each([
    ['nothing chosen', {}, ['kind']],
    ['what moderators may not', { kind: 'PURGE' }, ['kind']],
    ['a removal without reasons', { kind: 'REMOVE' }, ['rule', 'explanation']],
    ['a law without its name', { kind: 'REMOVE', ...REASONS, rule: 'law' }, ['law']],
    ['a suspension without an end', { kind: 'SUSPEND', ...REASONS }, ['ends']],
    ['one to no day', { kind: 'SUSPEND', ...REASONS, ends: 'date' }, ['endsOn']],
    ['a note of nothing', { kind: 'NOTE', privateNote: ' ' }, ['privateNote']],
    ['handed up without a word', { kind: 'ESCALATE' }, ['privateNote']],
    ['several warned at once', { kind: 'WARN', ...REASONS, [box.name]: box.value }, ['also']],
    ['a box of another page', { kind: 'DISMISS', 'also-x': 'on' }, ['also', 'also', 'also']],
    ['a field that it does not have', { kind: 'DISMISS', until: '2026' }, [undefined]],
  ])('%s', (...[, form, fields]: [string, object, unknown[]]) => {
    expect(faultsIn(form)).toEqual(fields)
  })

  test('51 comments at once', () => {
    const boxes = Array.from({ length: 50 }, (_, index) => {
      const caseId = `01900000-0000-7000-8000-0000000001${String(index).padStart(2, '0')}`
      const one = boxOf({ ...OTHER, caseId })
      return [one.name, one.value] as const
    })
    expect(faultsIn({ kind: 'DISMISS', ...Object.fromEntries(boxes) })).toEqual(['also'])
    expect(faultsIn({ kind: 'DISMISS', ...Object.fromEntries(boxes.slice(1)) })).toEqual([])
  })
})
