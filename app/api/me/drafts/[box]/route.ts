import { draftWrite } from '@/domain/discussion/draft-write'
import { keepDraft } from '@/server/discussion/keep-draft'
import { ownDraft } from '@/server/discussion/own-draft'
import { routeAction, routeQuery } from '@/server/route-action'

/** Next hands the name of a box over as it stands in the address, its colons escaped. */
const boxIn = ({ box = '' }: Record<string, string>) => box.replaceAll(/%3A/gi, ':')

/** `owner` says for whom the page was drawn that asks: somebody else may have signed in meanwhile. */
export function GET(request: Request, context: RouteContext<'/api/me/drafts/[box]'>) {
  const owner = new URL(request.url).searchParams.get('owner') ?? undefined
  const answer = routeQuery(async (actor, params) => ({
    draft: await ownDraft(actor, boxIn(params), owner),
  }))
  return answer(request, context)
}

export const PUT = routeAction(draftWrite, (actor, write, params) =>
  keepDraft(actor, { ...write, box: boxIn(params) }),
)
