import 'server-only'

import type { MemberActor } from '@/domain/actor'
import type { WorldAct } from '@/domain/moderation/world'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { deleteComment } from '@/server/discussion/delete-comment'
import { restoreComment } from '@/server/discussion/restore-comment'
import { purgeWords } from '@/server/moderation/purge-words'
import { reportComment } from '@/server/moderation/report-comment'

import { aComment } from './a-comment'
import { commentAt, key, nothing, type StoredWorld } from './a-world'
import { appealIn } from './appeal-in-a-world'
import { decideIn } from './decide-in-a-world'
import { editIn, logged } from './edit-in-a-world'

/** Does in the database what the model does. False: it was refused. */
export async function doIn(world: StoredWorld, act: WorldAct): Promise<boolean> {
  try {
    await done(world, act)
    return true
  } catch (problem) {
    if (problem instanceof Refusal) return false
    throw problem
  }
}

async function done(world: StoredWorld, act: WorldAct): Promise<void> {
  const actor = 'who' in act ? world.people[act.who] : undefined
  if (!actor) throw nothing()
  switch (act.act) {
    case 'post': {
      const isHeld = act.checks.some(({ verdict }) => verdict === 'HOLD')
      const threadId = isHeld ? world.byApproval : world.open
      const { id, revisionId } = await aComment(threadId, { author: actor, isHeld })
      world.comments.push({ id, revisions: [revisionId] })
      return logged(world, id)
    }
    case 'edit':
      return editIn(world, actor, { ...act, ...commentAt(world, act.comment) })
    case 'delete':
    case 'undelete': {
      const { id: commentId } = commentAt(world, act.comment)
      await (act.act === 'delete' ? deleteComment : restoreComment)(actor, { commentId })
      return
    }
    case 'report':
      return reported(world, actor, act)
    case 'purge': {
      const { id: commentId } = commentAt(world, act.comment)
      const wish = { commentId, ground: 'LAW', reason: 'An order.', isSure: 'on' } as const
      world.log.push((await purgeWords(actor, { ...key(), ...wish })).id)
      return
    }
    case 'decide':
    case 'batch':
    case 'undo':
    case 'undoBatch':
      return decideIn(world, actor, act)
    case 'appeal':
    case 'answer':
      return appealIn(world, actor, act)
    default:
      throw nothing()
  }
}

async function reported(
  world: StoredWorld,
  actor: MemberActor,
  act: { comment: number },
): Promise<void> {
  const { id: commentId } = commentAt(world, act.comment)
  const where = { where: { id: commentId } }
  const { currentRevisionId } = await db.comment.findUniqueOrThrow(where)
  const revisionId = currentRevisionId ?? ''
  await reportComment(actor, { commentId, revisionId, reason: 'HOSTILE', words: '' })
}
