import { essayThreadsAnswer } from '@/server/discussion/public-answers'
import { sendJson } from '@/server/versioned-json'

/** The conversations about an essay as everyone may read them. Without a query the front answers itself, with the same. */
export const GET = async (
  request: Request,
  { params }: RouteContext<'/api/essays/[slug]/threads'>,
): Promise<Response> => sendJson(request, await essayThreadsAnswer((await params).slug))
