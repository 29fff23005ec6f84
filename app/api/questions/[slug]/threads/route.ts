import { questionThreadsAnswer } from '@/server/discussion/public-answers'
import { sendJson } from '@/server/versioned-json'

/** The conversations about a question as everyone may read them. Without a query the front answers itself, with the same. */
export const GET = async (
  request: Request,
  { params }: RouteContext<'/api/questions/[slug]/threads'>,
): Promise<Response> => sendJson(request, await questionThreadsAnswer((await params).slug))
