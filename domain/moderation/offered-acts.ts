import { OFFERED_ACTS, type OfferedAct } from './act-words'
import { nextVisibility, type Standing } from './transitions'

/** What a moderator can decide on a case as it stands, in the order in which it is offered. */
export const offeredActs = (from: Standing): OfferedAct[] =>
  OFFERED_ACTS.filter((kind) => nextVisibility(kind, from, 'moderator') !== null)

/** What lets the words be: the one act that asks for no reason. Of a change that waits, letting it through. */
export const lettingBe = ({ visibility, isChange }: Pick<Standing, 'visibility' | 'isChange'>) =>
  visibility === 'PENDING' || isChange ? 'APPROVE' : 'DISMISS'

/** What can be decided of several comments at once: what is about the words. Nobody is warned five times in one act. */
const OF_SEVERAL: ReadonlySet<string> = new Set<OfferedAct>([
  'APPROVE',
  'DISMISS',
  'LIMIT',
  'REMOVE',
])
export const mayBeOfSeveral = (kind: string): boolean => OF_SEVERAL.has(kind)
