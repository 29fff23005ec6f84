import type { Role } from '@/domain/actor'

declare module 'next-auth' {
  interface Session {
    member?: { id: string; handle: string | null; roles: Role[] }
  }
  interface User {
    roles: Role[]
  }
}

declare module 'next-auth/adapters' {
  interface AdapterUser {
    roles: Role[]
  }
}
