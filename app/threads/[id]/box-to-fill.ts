import { redirect } from 'next/navigation'

import type { Actor } from '@/domain/actor'
import type { CommentView } from '@/domain/discussion/conversation'
import type { DraftBox } from '@/domain/discussion/draft-box'
import type { StandingDraft } from '@/domain/discussion/draft-write'
import { uuid } from '@/domain/uuid'
import { branchById } from '@/server/discussion/branch-by-id'
import { draftToOpen } from '@/server/discussion/draft-to-open'
import { openingOnce } from '@/server/discussion/opening-once'

type Named = string | string[] | undefined
/** What an address says of the box: the comment that is answered, a conversation that went into this one, a draft. */
export type AskedBox = { reply?: Named; joined?: Named; draft?: Named }
type Here = { id: string; comments: readonly CommentView[] }
type Box = {
  /** Null: the opening comment is answered. */
  answered: CommentView | null
  /** The conversation that began with what is answered, when the box is still that one's. */
  joined: string | null
  begun: StandingDraft | null
}

const idIn = (named: Named): string | null => uuid.safeParse(named).data ?? null

/**
 * What is answered, and the draft that the address names. What is answered may stand on another page; when it went into another
 * conversation, the box is there, with whatever was typed in it.
 */
export async function boxToFill(actor: Actor, here: Here, asked: AskedBox): Promise<Box> {
  const reply = idIn(asked.reply)
  const joined = reply === null ? idIn(asked.joined) : null
  const named = reply ?? (joined === null ? null : await openingOnce(joined))
  const answered = named === null ? null : await answeredHere(actor, here, { named, asked })
  const box: DraftBox =
    answered === null
      ? { kind: 'thread', threadId: here.id }
      : joined === null
        ? { kind: 'reply', commentId: answered.id }
        : { kind: 'thread', threadId: joined }
  const begun = await draftToOpen(actor, asked.draft, box)
  return { answered, joined: answered && joined, begun }
}

async function answeredHere(
  actor: Actor,
  { id, comments }: Here,
  { named, asked }: { named: string; asked: AskedBox },
): Promise<CommentView | null> {
  const shown = comments.find((comment) => comment.id === named)
  if (shown) return shown
  const branch = await branchById(named, actor)
  if (branch !== null && branch.id !== id) redirect(boxAddress(branch.id, asked))
  return branch?.comments[0] ?? null
}

/** The page of a conversation with the box that an address asked for. */
export function boxAddress(threadId: string, asked: AskedBox) {
  const query = new URLSearchParams()
  for (const name of ['reply', 'joined', 'draft'] as const) {
    const value = idIn(asked[name])
    if (value !== null) query.set(name, value)
  }
  return `/threads/${threadId}?${query.toString()}` as const
}
