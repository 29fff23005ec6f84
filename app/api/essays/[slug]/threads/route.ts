import { besideEssay } from '@/server/discussion/beside-essay'
import { versionedJson } from '@/server/versioned-json'

/** The conversations about an essay as everyone may read them, and where in it those on passages stand. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/essays/[slug]/threads'>,
): Promise<Response> {
  return versionedJson(request, await besideEssay((await params).slug))
}
