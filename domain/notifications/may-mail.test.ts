import { describe, expect, test } from 'vitest'

import { MAIL_REASONS } from '@/domain/accounts/preferences'

import { MAIL_REASON_OF, mayMail } from './may-mail'

const ada = { email: 'ada@example.org', mailFor: [...MAIL_REASONS], pausedAt: null, erasedAt: null }
test('mentions and quotations are a kind of their own', () => {
  const wanted = { ...ada, mailFor: ['REPLY' as const] }
  expect(mayMail(wanted, 'REPLY')).toBe(true)
  expect(mayMail(wanted, 'MENTION')).toBe(false)
  expect(mayMail(wanted, 'QUOTED')).toBe(false)
})

const NOTICES = Object.entries(MAIL_REASON_OF) as [keyof typeof MAIL_REASON_OF, string][]

describe.each(NOTICES)('a mail of %s', (notice, reason) => {
  test('goes to whoever wants it', () => {
    expect(mayMail(ada, notice)).toBe(true)
    const others = ada.mailFor.filter((wanted) => wanted !== reason)
    expect(mayMail({ ...ada, mailFor: others }, notice)).toBe(false)
  })

  test('goes to nobody without an address, nor to someone who rests or left', () => {
    expect(mayMail({ ...ada, email: null }, notice)).toBe(false)
    expect(mayMail({ ...ada, pausedAt: new Date(0) }, notice)).toBe(false)
    expect(mayMail({ ...ada, erasedAt: new Date(0) }, notice)).toBe(false)
  })
})
