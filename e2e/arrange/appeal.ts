import { database } from './database'

/** An appeal of the author that waits; returns its id. */
export async function arrangeAppeal(decisionId: string): Promise<string> {
  const { authorId } = await database.decision.findUniqueOrThrow({ where: { id: decisionId } })
  const { id } = await database.appeal.create({
    data: { decisionId, appellantId: authorId, isReporters: false, words: 'It was a quotation.' },
  })
  return id
}
