import { mentionBegun } from '@/domain/discussion/completion-input'
import { mentionChoices } from '@/server/discussion/mention-choices'
import { routeQuestion } from '@/server/route-action'

/** Whom this member may mean by the beginning of a mention. */
export const GET = routeQuestion(mentionBegun, mentionChoices)
