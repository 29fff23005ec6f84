import { describe, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'

import { isConfirmed } from './confirmation'

const NOW = new Date('2026-02-01T12:00:00Z')
const asking = (session: MemberActor['session']): MemberActor => ({
  ...{ kind: 'member', id: 'me', handle: 'ann', roles: ['OWNER'], isSuspended: false },
  session,
})
const confirmed = (at: string) => asking({ id: 's', confirmedAt: new Date(at) })

describe('something grave is done only by a member who', () => {
  test('has just shown who they are', () => {
    expect(isConfirmed(confirmed('2026-02-01T11:45:01Z'), NOW)).toBe(true)
    expect(isConfirmed(confirmed('2026-02-01T11:45:00Z'), NOW)).toBe(false)
  })

  test('asks by a session, whatever their office', () => {
    expect(isConfirmed(asking(null), NOW)).toBe(false)
  })
})
