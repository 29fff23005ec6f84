import { database } from '../arrange/database'

import { arrangeOwn, arrangeStranger } from './arrange'
import type { Person } from './person'
import type { World } from './world'

export async function ownCommentId(who: Person, world: World) {
  const { commentId } = await arrangeOwn(who, world)
  return { commentId }
}

export const foreignCommentId = async (_who: Person, world: World) =>
  ownCommentId(await arrangeStranger(), world)

export async function ownDeleted(who: Person, world: World) {
  const { commentId } = await ownCommentId(who, world)
  const authorDeletedAt = new Date()
  await database.comment.update({ where: { id: commentId }, data: { authorDeletedAt } })
  return { commentId }
}

export const foreignDeleted = async (_who: Person, world: World) =>
  ownDeleted(await arrangeStranger(), world)

export const edited = (about: { commentId: string; revisionId: string }) => ({
  commentId: about.commentId,
  revisionId: about.revisionId,
  words: 'A brighter lamp.',
  contentNote: '',
})
