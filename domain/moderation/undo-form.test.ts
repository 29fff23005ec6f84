import { expect, test } from 'vitest'

import { undoForm } from './undo-form'

const ID = '01900000-0000-7000-8000-000000000001'
const isTaken = (back: string) =>
  undoForm.safeParse({ requestKey: ID, decisionId: ID, back }).success

test.each([
  '/moderation',
  `/moderation?show=held&case=${ID}`,
  '/moderation/decisions?member=a%20b&before=12',
])('one is led back to %s', (back) => {
  expect(isTaken(back)).toBe(true)
})

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/moderation/../owner',
  '/moderation?next=//elsewhere.example',
  '/account',
])('and never to %s', (back) => {
  expect(isTaken(back)).toBe(false)
})
