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
  html: string
  /** ISO 8601, UTC. */
  createdAt: string
  visibility: Visibility
  isDeletedByAuthor: boolean
  statement: Statement | null
}

/** Why a comment was restricted, in the words its author reads. */
type Statement = { rule: string; ruleTitle: string; facts: string }

/** One comment as one reader sees it. `html` is null where the words are not for this reader. */
export type CommentView = {
  id: string
  parentId: string | null
  /** 0 for the opening comment. */
  depth: number
  /** Null also where "a reader" wrote it: see `isUnnamed`. */
  handle: string | null
  isUnnamed: boolean
  /** The handle has no profile now. */
  isAway?: boolean
  createdAt: string
  state: 'published' | 'limited' | 'pending' | 'removed' | 'deleted'
  html: string | null
  statement: Statement | null
  isOwn: boolean
}

/**
 * The conversation as one reader sees it, every reply after what it answers, oldest first. Words that are pending or
 * removed reach their author alone; what a reader may not see leaves a place only where visible replies hang on it.
 */
export function conversation(
  comments: readonly StoredComment[],
  readerId: string | null,
): CommentView[] {
  const shown: CommentView[] = []
  const holdsReplies = new Set<string | null>()
  for (const { comment, depth } of readingOrder(comments).reverse()) {
    const seen = view(comment, readerId)
    if (seen.html === null && !holdsReplies.has(comment.id)) continue
    holdsReplies.add(comment.parentId)
    shown.push({ ...seen, depth })
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
  const waiting = stacked(repliesTo.get(null), 0)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    placed.push(next)
    for (const reply of stacked(repliesTo.get(next.comment.id), next.depth + 1)) waiting.push(reply)
  }
  return placed
}

/** Siblings as a stack: the oldest on top. */
const stacked = (siblings: readonly StoredComment[] = [], depth: number): Placed[] =>
  siblings.map((comment) => ({ comment, depth })).reverse()

function view(comment: StoredComment, readerId: string | null): Omit<CommentView, 'depth'> {
  const isOwn = comment.authorId === readerId
  const state = stateOf(comment)
  const isReadable = state === 'published' || state === 'limited' || (isOwn && state !== 'deleted')
  return {
    id: comment.id,
    parentId: comment.parentId,
    createdAt: comment.createdAt,
    state,
    isOwn,
    handle: isReadable && !comment.isUnnamed ? comment.handle : null,
    isUnnamed: isReadable && comment.isUnnamed,
    ...(isReadable && !comment.isUnnamed && comment.isAway && { isAway: true }),
    html: isReadable ? comment.html : null,
    statement: isOwn ? comment.statement : null,
  }
}

function stateOf(comment: StoredComment): CommentView['state'] {
  if (comment.isDeletedByAuthor) return 'deleted'
  return comment.visibility.toLowerCase() as Lowercase<Visibility>
}
