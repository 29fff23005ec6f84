import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Library, LibraryQuestion } from '@/domain/library/library'
import type { Count } from '@/domain/library/preflight'
import { renderDefinition } from '@/domain/library/render-essay'
import type { Transaction } from '@/server/db'
import { holds } from './holds'
import { idOf, type Ids } from './ids'

type Publication = { essays: Ids; now: Date }
type StoredQuestion = Awaited<ReturnType<typeof storedQuestions>>[number]

/** Stores the questions. One whose file is gone is withdrawn, its conversations stay; with its file it comes back. */
export async function storeQuestions(
  tx: Transaction,
  { questions }: Library,
  publication: Publication,
): Promise<{ count: Count }> {
  const rows = await storedQuestions(tx)
  const count = { added: 0, changed: 0, removed: 0 }
  for (const question of questions) {
    const row = rows.find(({ slug }) => slug === question.slug) ?? null
    const stored = await storeQuestion(tx, question, { row, essays: publication.essays })
    if (stored !== 'unchanged') count[stored] += 1
  }
  const slugs = new Set(questions.map(({ slug }) => slug))
  const gone = rows.filter(({ slug, withdrawnAt }) => !slugs.has(slug) && withdrawnAt === null)
  if (gone.length > 0) {
    const where = { id: { in: gone.map(({ id }) => id) } }
    await tx.question.updateMany({ where, data: { withdrawnAt: publication.now } })
  }
  return { count: { ...count, removed: gone.length } }
}

function storedQuestions(tx: Transaction) {
  const passages = {
    select: { place: true, essayId: true, start: true, end: true, quotation: true },
    orderBy: { place: 'asc' },
  } as const
  return tx.question.findMany({ include: { passages } })
}

type Known = { row: StoredQuestion | null; essays: Ids }

async function storeQuestion(tx: Transaction, question: LibraryQuestion, { row, essays }: Known) {
  const { slug, heading, concepts, markdown } = question
  const { html } = renderDefinition(markdown)
  const wished = { slug, heading, concepts, markdown, html, withdrawnAt: null }
  const passages = question.passages.map(({ essay, start, end, quotation }, place) => ({
    place,
    essayId: idOf(essay, essays),
    start,
    end,
    quotation,
  }))
  const isSame = row !== null && holds(row, wished)
  const quotesSame = row !== null && isDeepStrictEqual(row.passages, passages)
  if (isSame && quotesSame) return 'unchanged'
  const { id: questionId } = await tx.question.upsert({
    where: { slug },
    create: wished,
    update: wished,
    select: { id: true },
  })
  if (!quotesSame) {
    await tx.questionPassage.deleteMany({ where: { questionId } })
    await tx.questionPassage.createMany({ data: passages.map((row) => ({ questionId, ...row })) })
  }
  return row?.withdrawnAt === null ? 'changed' : 'added'
}
