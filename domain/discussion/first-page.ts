import { PAGE_ROOM } from './page-room'

type Said = { id: string; parentId: string | null }

/** `next` is the last direct reply shown, when others follow it. */
export type Page<C> = { comments: C[]; next: string | null }

/**
 * The first page of a conversation that lies here whole, in the order of writing: the comment that opens it, some of the
 * direct replies, and of what hangs on these four levels down. The first answers to each come before the second to any.
 */
export function firstPage<C extends Said>(comments: readonly C[]): Page<C> {
  const repliesTo = new Map<string | null, C[]>()
  for (const comment of comments) {
    const siblings = repliesTo.get(comment.parentId)
    if (siblings) siblings.push(comment)
    else repliesTo.set(comment.parentId, [comment])
  }
  const [opening] = repliesTo.get(null) ?? []
  if (!opening) return { comments: [], next: null }
  const replies = repliesTo.get(opening.id) ?? []
  const direct = replies.slice(0, PAGE_ROOM.direct)
  const shown = new Set([opening, ...direct])
  let level = direct
  for (const room of PAGE_ROOM.below) {
    level = inTurn(level.map(({ id }) => repliesTo.get(id) ?? [])).slice(0, room)
    for (const comment of level) shown.add(comment)
  }
  return {
    comments: comments.filter((comment) => shown.has(comment)),
    next: replies.length > direct.length ? (direct.at(-1)?.id ?? null) : null,
  }
}

/** The first of each, then the second of each, as far as a page shows the answers to one comment. */
function inTurn<C>(answers: readonly (readonly C[])[]): C[] {
  const all: C[] = []
  for (let nth = 0; nth < PAGE_ROOM.answers; nth++)
    for (const { [nth]: answer } of answers) if (answer !== undefined) all.push(answer)
  return all
}
