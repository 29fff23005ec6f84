import { keepPassageInput } from '@/domain/bookmarks/bookmark'
import { keepPassage } from '@/server/bookmarks/keep-passage'
import { routeAction } from '@/server/route-action'

export const POST = routeAction(keepPassageInput, keepPassage)
