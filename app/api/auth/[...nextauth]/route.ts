import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'

import { authOptions } from '@/server/auth/options'

/** next-auth's own addresses; it types its answer as anything, and it is a Response. */
const answer = async (
  request: NextRequest,
  context: RouteContext<'/api/auth/[...nextauth]'>,
): Promise<Response> => (await NextAuth(request, context, authOptions())) as Response

export { answer as GET, answer as POST }
