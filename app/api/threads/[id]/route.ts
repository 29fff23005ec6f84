import { threadAnswer } from '@/server/discussion/public-answers'
import { sendJson } from '@/server/versioned-json'

/** A page of one conversation as everyone may read it. Without a query the front answers itself, with the same. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/threads/[id]'>,
): Promise<Response> {
  const after = new URL(request.url).searchParams.get('after')
  return sendJson(request, await threadAnswer((await params).id, after))
}
