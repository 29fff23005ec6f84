import { nameBegun } from '@/domain/discussion/completion-input'
import { nameChoices } from '@/server/discussion/name-choices'
import { routeQuestion } from '@/server/route-action'

/** Which essay, concept or series this member may mean by the beginning of its name. */
export const GET = routeQuestion(nameBegun, nameChoices)
