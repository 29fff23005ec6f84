import type { MemberActor, Role } from '@/domain/actor'

declare module 'next-auth' {
  interface Session {
    member?: Omit<MemberActor, 'kind'>
  }
  interface User {
    roles: Role[]
    session: MemberActor['session']
    isSuspended: boolean
    isPaused: boolean
  }
}

declare module 'next-auth/adapters' {
  interface AdapterUser {
    roles: Role[]
    session: MemberActor['session']
    isSuspended: boolean
    isPaused: boolean
  }
}
