import 'server-only'
import { randomUUID } from 'node:crypto'

import type { MemberActor } from '@/domain/actor'
import type { WorldAct } from '@/domain/moderation/world'
import { db } from '@/server/db'
import { editComment } from '@/server/discussion/edit-comment'
import { READABLE_BY_ALL } from '@/server/discussion/readable-by-all'

import { aComment } from './a-comment'
import type { StoredWorld, WorldComment } from './a-world'

type Editing = Extract<WorldAct, { act: 'edit' }>

/** Edits as the model does: new members' links are held, their words are not, once they have spoken elsewhere. */
export async function editIn(
  world: StoredWorld,
  actor: MemberActor,
  { id: commentId, revisions, checks, seen }: Pick<Editing, 'checks' | 'seen'> & WorldComment,
): Promise<void> {
  const spoken = { authorId: actor.id, ...READABLE_BY_ALL }
  if ((await db.comment.count({ where: spoken })) === 0)
    await aComment(world.elsewhere, { author: actor })
  const isHeld = checks.some(({ verdict }) => verdict === 'HOLD')
  const words = isHeld ? `See https://example.net/${randomUUID()}` : `Again: ${randomUUID()}`
  const now = await db.comment.findUniqueOrThrow({ where: { id: commentId } })
  const read = now.waitingRevisionId ?? now.currentRevisionId ?? ''
  const older = revisions[revisions.indexOf(read) - 1] ?? randomUUID()
  const revisionId = seen === 'before' ? older : read
  await editComment(actor, { commentId, revisionId, words })
  const last = { where: { commentId }, orderBy: { number: 'desc' } } as const
  revisions.push((await db.commentRevision.findFirstOrThrow(last)).id)
  await logged(world, commentId)
}

/** The log with whatever was decided on a comment besides what was asked for. */
export async function logged({ log }: StoredWorld, commentId: string): Promise<void> {
  const rows = await db.decision.findMany({ where: { commentId }, orderBy: { number: 'asc' } })
  log.push(...rows.flatMap(({ id }) => (log.includes(id) ? [] : [id])))
}
