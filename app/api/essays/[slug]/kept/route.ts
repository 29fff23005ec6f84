import { keptCounts } from '@/server/bookmarks/kept-counts'
import { versionedJson } from '@/server/versioned-json'

/** How many readers keep the sentences of an essay, never fewer than five; asked for only by whoever wants to see it. */
export const GET = async (
  request: Request,
  { params }: RouteContext<'/api/essays/[slug]/kept'>,
): Promise<Response> => versionedJson(request, await keptCounts((await params).slug))
