import 'server-only'
import { createHash, randomUUID } from 'node:crypto'

import { db, type Transaction } from '@/server/db'

export type TestRevision = { essayId: string; slug: string; revisionId: string; text: string }

/** Arranges a published essay whose canonical text this is, one block a line. */
export async function anEssay(text: string): Promise<TestRevision> {
  const slug = `essay-${randomUUID().slice(0, 8)}`
  const author = await db.author.create({ data: { slug, name: 'The desk' } })
  const essay = await db.essay.create({ data: { slug, title: 'An essay', authorId: author.id } })
  return { slug, ...(await aRevision(essay.id, text)) }
}

/** Arranges a further revision of an essay and makes it the current one; passages are not placed. */
export async function aRevision(
  essayId: string,
  text: string,
  tx: Transaction = db,
): Promise<Omit<TestRevision, 'slug'>> {
  const number = (await tx.revision.count({ where: { essayId } })) + 1
  const revision = await tx.revision.create({
    data: {
      essayId,
      number,
      markdown: text.replaceAll('\n', '\n\n'),
      html: htmlOf(text),
      text,
      blocks: [],
      contents: [],
      wordCount: text.split(/\s+/).length,
      sha256: createHash('sha256').update(`${number}${text}`).digest('hex'),
      rendererVersion: 0,
      publishedAt: new Date(),
    },
  })
  await tx.essay.update({ where: { id: essayId }, data: { currentRevisionId: revision.id } })
  return { essayId, revisionId: revision.id, text }
}

function htmlOf(text: string): string {
  let start = 0
  const blocks = text.split('\n').map((words, index) => {
    const block = `<p id="b${index}" data-b="${index}" data-s="${start}">${words}</p>`
    start += words.length + 1
    return block
  })
  return blocks.join('\n')
}
