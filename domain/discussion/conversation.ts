/** The part someone has in a conversation, said quietly beside their name. */
export type Part = 'author' | 'moderator'

export type Visibility = 'PENDING' | 'PUBLISHED' | 'LIMITED' | 'REMOVED'

/** One comment as it is stored, before anyone asks who may read it. */
export type StoredComment = {
  id: string
  parentId: string | null
  authorId: string
  handle: string
  /** Posted as "a reader": its handle is for nobody. */
  isUnnamed: boolean
  /** Its author's account rests: the handle has no profile now. */
  isAway?: boolean
  /** Null for most. */
  part?: Part | null
  html: string
  /** ISO 8601, UTC. */
  createdAt: string
  visibility: Visibility
  isDeletedByAuthor: boolean
  /** Its words were erased for good, by a decision that nothing undoes. */
  isErased: boolean
  /** Direct replies that have a place in the conversation for this reader, whether or not they are here. */
  replyCount: number
  /** Told before the words are opened; empty for none. */
  contentNote: string
  /** Changed after the silent minutes. */
  isEdited: boolean
  /** Newer words of its author wait for a moderator. */
  isEditWaiting: boolean
  statement: Statement | null
}

/** Why a comment was restricted, in the words its author reads. */
type Statement = {
  decisionId: string
  rule: string
  ruleTitle: string
  /** The law named instead of a rule; empty without one. */
  law: string
  facts: string
}

/** One comment as one reader sees it. `html` is null where the words are not for this reader. */
export type CommentView = {
  id: string
  parentId: string | null
  /** Below the first comment of the page: 0 for that one. */
  depth: number
  /** Null also where "a reader" wrote it: see `isUnnamed`. */
  handle: string | null
  isUnnamed: boolean
  /** The handle has no profile now. */
  isAway?: boolean
  /** Not said of "a reader", nor where the words are not shown. */
  part?: Part
  createdAt: string
  state: 'published' | 'limited' | 'pending' | 'removed' | 'deleted' | 'erased'
  html: string | null
  statement: Statement | null
  isOwn: boolean
  /** Replies to it that the page has no room for, and the last of those it shows; null: all are here, or on the next page. */
  more: { count: number; after: string | null } | null
  contentNote: string
  isEdited: boolean
  /** Told to its author alone. */
  isEditWaiting: boolean
}

/**
 * A page of a conversation as one reader sees it, every reply after what it answers, oldest first. Words that are pending
 * or removed reach their author alone; what a reader may not see leaves a place only where visible replies hang on it.
 */
export function conversation(
  comments: readonly StoredComment[],
  readerId: string | null,
): CommentView[] {
  const shown: CommentView[] = []
  const repliesHere = new Map<string | null, string[]>()
  for (const { comment, depth } of readingOrder(comments).reverse()) {
    const seen = view(comment, readerId)
    const replies = repliesHere.get(comment.id) ?? []
    if (seen.html === null && replies.length === 0 && comment.replyCount === 0) continue
    const siblings = repliesHere.get(comment.parentId)
    if (siblings) siblings.push(comment.id)
    else repliesHere.set(comment.parentId, [comment.id])
    const missing = depth === 0 ? 0 : comment.replyCount - replies.length
    // Read from behind, the last reply came first.
    if (missing > 0) seen.more = { count: missing, after: replies[0] ?? null }
    seen.depth = depth
    shown.push(seen)
  }
  return shown.reverse()
}

type Placed = { comment: StoredComment; depth: number }

/** Depth first, without recursion: a chain of ten thousand replies is read like any other. */
function readingOrder(comments: readonly StoredComment[]): Placed[] {
  const repliesTo = new Map<string | null, StoredComment[]>()
  for (const comment of comments) {
    const siblings = repliesTo.get(comment.parentId)
    if (siblings) siblings.push(comment)
    else repliesTo.set(comment.parentId, [comment])
  }
  const placed: Placed[] = []
  const here = new Set(comments.map(({ id }) => id))
  const first = comments.filter(({ parentId }) => parentId === null || !here.has(parentId))
  const waiting = stacked(first, 0)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    placed.push(next)
    for (const reply of stacked(repliesTo.get(next.comment.id), next.depth + 1)) waiting.push(reply)
  }
  return placed
}

/** Siblings as a stack: the oldest on top. */
const stacked = (siblings: readonly StoredComment[] = [], depth: number): Placed[] =>
  siblings.map((comment) => ({ comment, depth })).reverse()

/** At its place and with what is beyond it still to be told. Made in one piece: every first reader waits for fifty of them. */
function view(comment: StoredComment, readerId: string | null): CommentView {
  const isOwn = comment.authorId === readerId
  const state = stateOf(comment)
  const isReadable =
    state === 'published' ||
    state === 'limited' ||
    (isOwn && state !== 'deleted' && state !== 'erased')
  const isNamed = isReadable && !comment.isUnnamed
  const seen: CommentView = {
    id: comment.id,
    parentId: comment.parentId,
    depth: 0,
    createdAt: comment.createdAt,
    state,
    isOwn,
    handle: isNamed ? comment.handle : null,
    isUnnamed: isReadable && comment.isUnnamed,
    html: isReadable ? comment.html : null,
    statement: isOwn ? comment.statement : null,
    more: null,
    contentNote: isReadable ? comment.contentNote : '',
    isEdited: isReadable && comment.isEdited,
    isEditWaiting: isOwn && isReadable && comment.isEditWaiting,
  }
  if (isNamed && comment.isAway) seen.isAway = true
  if (isNamed && comment.part) seen.part = comment.part
  return seen
}

function stateOf(comment: StoredComment): CommentView['state'] {
  if (comment.isDeletedByAuthor) return 'deleted'
  if (comment.isErased) return 'erased'
  return comment.visibility.toLowerCase() as Lowercase<Visibility>
}
