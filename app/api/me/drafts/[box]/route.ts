import { draftWrite } from '@/domain/discussion/draft-write'
import { keepDraft } from '@/server/discussion/keep-draft'
import { ownDraft } from '@/server/discussion/own-draft'
import { routeAction, routeQuery } from '@/server/route-action'

/** Next hands the name of a box over as it stands in the address, its colons escaped. */
const boxIn = ({ box = '' }: Record<string, string>) => box.replaceAll(/%3A/gi, ':')

export const GET = routeQuery(async (actor, params) => ({
  draft: await ownDraft(actor, boxIn(params)),
}))

export const PUT = routeAction(draftWrite, (actor, write, params) =>
  keepDraft(actor, { ...write, box: boxIn(params) }),
)
