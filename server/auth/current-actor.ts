import 'server-only'
import { getServerSession } from 'next-auth'
import { cache } from 'react'

import { VISITOR, type Actor } from '@/domain/actor'

import { authOptions } from './options'

/** Who is asking in this request. Without a valid session of a member found in the database: a visitor. */
export const currentActor = cache(async (): Promise<Actor> => {
  const session = await getServerSession(authOptions())
  return session?.member ? { kind: 'member', ...session.member } : VISITOR
})
