import { expect, test } from 'vitest'

import { saysTheSame, type SaidDecision } from './same-decision'

const END = new Date('2026-12-01T12:00:00.000Z')
const FORMER: SaidDecision = {
  ...{ caseId: 'case', kind: 'SUSPEND', rule: 'kind', law: null, facts: 'It mocks.' },
  ...{ explanation: 'It mocks.', privateNote: '', expiresAt: END },
}
const SENT = {
  ...{ caseId: 'case', kind: 'SUSPEND', rule: 'kind', explanation: 'It mocks.' },
  until: new Date(END.getTime() + 90_000),
}

test('the same choice, sent again a little later, is the same', () => {
  expect(saysTheSame(FORMER, SENT)).toBe(true)
  expect(saysTheSame(FORMER, { ...SENT, law: '', privateNote: '', facts: 'It mocks.' })).toBe(true)
})

test.each([
  ['of another case', { caseId: 'other' }],
  ['another act', { kind: 'BAN' }],
  ['another rule', { rule: 'privacy' }],
  ['a law', { law: 'Of the press' }],
  ['other facts', { facts: 'It mocks a child.' }],
  ['another reason', { explanation: 'It mocks her.' }],
  ['another note', { privateNote: 'The third time.' }],
  ['another end', { until: new Date('2026-12-31T12:00:00.000Z') }],
  ['no end', { until: undefined }],
])('%s is not the same', (_what, change) => {
  expect(saysTheSame(FORMER, { ...SENT, ...change })).toBe(false)
})

test('what restricts nothing is the same whatever rule was chosen beside it: none is stored', () => {
  const former = { ...FORMER, kind: 'DISMISS', rule: null, facts: '', expiresAt: null }
  const sent = { caseId: 'case', kind: 'DISMISS', explanation: 'It mocks.', rule: 'kind' }
  expect(saysTheSame(former, sent)).toBe(true)
})
