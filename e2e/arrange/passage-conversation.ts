import { arrangeConversation } from './conversation'
import { database } from './database'

type Said = { essay: string; block: number; title: string; words: string; authorId: string }

/** A conversation about the first words of a block of an essay's present text; returns these words too. */
export async function arrangePassageConversation({ essay, block, ...said }: Said) {
  const { currentRevision } = await database.essay.findUniqueOrThrow({
    where: { slug: essay },
    include: { currentRevision: true },
  })
  if (!currentRevision) throw new Error(`${essay} is not published`)
  const { id: revisionId, text } = currentRevision
  const lines = text.split('\n')
  const start = lines.slice(0, block).reduce((sum, line) => sum + line.length + 1, 0)
  const exact = (lines[block] ?? '').split(' ').slice(0, 5).join(' ')
  const passage = await database.passage.create({
    data: {
      ...{ revisionId, start, end: start + exact.length, exact, block },
      prefix: text.slice(Math.max(0, start - 64), start),
      suffix: text.slice(start + exact.length, start + exact.length + 64),
    },
  })
  const opened = await arrangeConversation({ essay, ...said })
  await database.thread.update({
    where: { id: opened.threadId },
    data: { passageId: passage.id },
  })
  await announce(essay, opened.threadId)
  return { ...opened, exact }
}

/** As the library itself announces it: kept lists of conversations are made anew. */
async function announce(essay: string, thread: string): Promise<void> {
  await database.essay.update({
    where: { slug: essay },
    data: { discussionVersion: { increment: 1 } },
  })
  const news = JSON.stringify({ thread, version: null, essay })
  await database.$executeRaw`SELECT pg_notify('interleaf_discussion', ${news})`
}
