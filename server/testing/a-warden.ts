import 'server-only'
import type { MemberActor } from '@/domain/actor'

/** A moderator who only looks: in no table, for reads. */
export const WARDEN: MemberActor = {
  kind: 'member',
  id: '00000000-0000-7000-8000-000000000001',
  handle: 'warden',
  roles: ['MODERATOR'],
  session: null,
  isSuspended: false,
}
