import { conceptGlance } from '@/server/library/concept-glance'
import { versionedJson } from '@/server/versioned-json'

/** The beginning of a concept's definition, for the preview over its word in a text. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/concepts/[slug]'>,
): Promise<Response> {
  return versionedJson(request, await conceptGlance((await params).slug))
}
