import { VISITOR } from '@/domain/actor'
import { discussionOf } from '@/server/discussion/queries'
import { versionedJson } from '@/server/versioned-json'

/** The conversations about an essay as everyone may read them. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/essays/[slug]/threads'>,
): Promise<Response> {
  return versionedJson(request, await discussionOf((await params).slug, VISITOR))
}
