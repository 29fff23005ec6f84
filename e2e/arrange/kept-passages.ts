import { randomUUID } from 'node:crypto'

import { database } from './database'

const DAY_MS = 86_400_000

type Kept = {
  words: string
  note?: string
  colour?: 'EMBER' | 'MOSS' | 'SKY' | 'ROSE'
  daysAgo?: number
}

/** Passages of an essay that a member kept, the first one last; returns their ids, in the order given. */
export async function arrangeKeptPassages(
  memberId: string,
  slug: string,
  kept: readonly Kept[],
): Promise<string[]> {
  const { id: essayId, currentRevision } = await database.essay.findUniqueOrThrow({
    where: { slug },
    include: { currentRevision: true },
  })
  if (!currentRevision) throw new Error(`${slug} is not published`)
  const ids: string[] = []
  for (const [at, { words, note = '', colour = 'EMBER', daysAgo = 0 }] of kept.entries()) {
    const start = currentRevision.text.indexOf(words)
    if (start < 0) throw new Error(`${slug} has no words “${words}”`)
    const place = { start, end: start + words.length, exact: words, prefix: '', suffix: '' }
    const passage = await database.passage.create({
      data: { ...place, revisionId: currentRevision.id, block: 0 },
    })
    const createdAt = new Date(Date.now() - daysAgo * DAY_MS - at * 1000)
    const { id } = await database.bookmark.create({
      data: {
        ...{ memberId, essayId, passageId: passage.id, clientKey: randomUUID() },
        ...{ note, colour, createdAt },
      },
    })
    ids.push(id)
  }
  return ids
}
