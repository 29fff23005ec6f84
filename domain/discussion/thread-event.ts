export type ThreadAct = 'RENAME' | 'TERMS' | 'ANSWERED' | 'SUBJECT' | 'BRANCH' | 'MERGE'

/** One row of a conversation's log, as far as undoing is concerned. */
export type LoggedEvent = {
  id: string
  act: ThreadAct
  threadId: string
  otherThreadId: string | null
  /** The columns that it changed. */
  changed: readonly string[]
  /** The event that this one undoes. */
  reversesId: string | null
}

const isMove = ({ act }: LoggedEvent): boolean => act === 'BRANCH' || act === 'MERGE'
const threadsOf = ({ threadId, otherThreadId }: LoggedEvent): string[] =>
  otherThreadId === null ? [threadId] : [threadId, otherThreadId]

/** Whether `later` changed something that `former` changed too: then it must be undone before it. */
function meets(former: LoggedEvent, later: LoggedEvent): boolean {
  if (isMove(former) !== isMove(later)) return false
  if (isMove(former)) return threadsOf(later).some((id) => threadsOf(former).includes(id))
  const isSameThread = former.threadId === later.threadId && former.act === later.act
  if (!isSameThread || former.act !== 'TERMS') return isSameThread
  return later.changed.some((column) => former.changed.includes(column))
}

/**
 * The events that can be undone, given all that concern the same conversations, the oldest first. An event stands until
 * it is undone; what changed the same after it must be undone before it.
 */
export function undoableEvents(log: readonly LoggedEvent[]): ReadonlySet<string> {
  const undone = new Set(log.map(({ reversesId }) => reversesId))
  const standing = log.filter(({ id, reversesId }) => reversesId === null && !undone.has(id))
  const free = standing.filter(
    (one, index) => !standing.slice(index + 1).some((later) => meets(one, later)),
  )
  return new Set(free.map(({ id }) => id))
}
