import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'

import { authOptions } from '@/server/auth/options'
import { comesFromHere } from '@/server/must-come-from-here'

/** next-auth's own addresses; it types its answer as anything, and it is a Response. */
const answer = async (
  request: NextRequest,
  context: RouteContext<'/api/auth/[...nextauth]'>,
): Promise<Response> => (await NextAuth(request, context, authOptions())) as Response

/** next-auth guards its forms by a token of its own; they must come from a page of the library as well. */
const answerForm: typeof answer = async (request, context) =>
  comesFromHere(request.headers) ? answer(request, context) : new Response(null, { status: 403 })

export { answer as GET, answerForm as POST }
