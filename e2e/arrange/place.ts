import { randomUUID } from 'node:crypto'

import { database } from './database'

/** A member who has read a third of this essay, on their phone. */
export async function arrangePlace(memberId: string, slug: string): Promise<void> {
  const { id: essayId, currentRevision } = await database.essay.findUniqueOrThrow({
    where: { slug },
    include: { currentRevision: true },
  })
  if (!currentRevision) throw new Error(`${slug} is not published`)
  const { id: revisionId, text } = currentRevision
  const offset = text.indexOf(' ', text.length / 3) + 1
  const place = { offset, share: offset / text.length, revisionId, device: 'phone' }
  await database.readingPlace.create({
    data: { memberId, essayId, deviceId: randomUUID(), updatedAt: new Date(), ...place },
  })
}
