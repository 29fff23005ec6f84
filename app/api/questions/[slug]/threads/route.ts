import { VISITOR } from '@/domain/actor'
import { discussionOfQuestion } from '@/server/discussion/queries'
import { versionedJson } from '@/server/versioned-json'

/** The conversations about a question as everyone may read them. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/questions/[slug]/threads'>,
): Promise<Response> {
  return versionedJson(request, await discussionOfQuestion((await params).slug, VISITOR))
}
