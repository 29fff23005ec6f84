import { createHash } from 'node:crypto'

import { database } from './database'

/** The paragraphs of either revision. */
type Revised = {
  withdrawnAt?: Date | null
  former?: readonly string[]
  now?: readonly string[]
}

const UNCHANGED = ['The first ring of a tree.', 'The second ring.', 'The third ring.', 'The bark.']
const HURT_MUST = ['Growing must hurt.', ...UNCHANGED]
const HURT_MAY = ['Growing may hurt.', ...UNCHANGED, 'So much for that.']

/**
 * An essay that was revised once: "must" became "may", unless it is said what it was and is. Its words are those of no other story, and its author has written
 * nothing else, so that no other story changes its page, nor it another's.
 */
export async function arrangeRevisedEssay(
  slug: string,
  { withdrawnAt = null, former = HURT_MUST, now = HURT_MAY }: Revised = {},
): Promise<void> {
  const author = await database.author.create({
    data: { slug, name: 'A Gardener', kind: 'PERSON', biography: 'Grows things.' },
  })
  const essay = await database.essay.create({
    data: {
      slug,
      title: 'On Growing',
      authorId: author.id,
      publishedOn: new Date('2001-02-03T00:00:00Z'),
      withdrawnAt,
    },
  })
  await arrangeRevision(essay.id, 1, former)
  await arrangeRevision(essay.id, 2, now)
  await database.$executeRaw`UPDATE library SET version = version + 1`
  await database.$executeRaw`SELECT pg_notify('interleaf_library', (SELECT version FROM library)::text)`
}

async function arrangeRevision(
  essayId: string,
  number: number,
  blocks: readonly string[],
): Promise<void> {
  const text = blocks.join('\n')
  const { id } = await database.revision.create({
    data: {
      essayId,
      number,
      markdown: blocks.join('\n\n'),
      html: blocks.map((words) => `<p>${words}</p>`).join('\n'),
      text,
      blocks: [],
      contents: [],
      wordCount: text.split(/\s+/).length,
      sha256: createHash('sha256').update(text).digest('hex'),
      rendererVersion: 1,
      publishedAt: new Date(Date.UTC(2001, 1, 2 + number)),
    },
  })
  await database.essay.update({ where: { id: essayId }, data: { currentRevisionId: id } })
}
