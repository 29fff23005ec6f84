import { database } from './database'

/** Lets members of this library post as "a reader", or ends that. */
export async function arrangeUnnamed(allowsUnnamed: boolean): Promise<void> {
  await database.library.update({ where: { id: 1 }, data: { allowsUnnamed } })
}

/** What was logged of looking up who wrote this comment. */
export const unveilings = (commentId: string) =>
  database.accountEvent.findMany({
    where: { commentId, kind: 'UNVEILED' },
    select: { byId: true, memberId: true, reason: true },
  })
