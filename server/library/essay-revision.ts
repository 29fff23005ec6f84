import 'server-only'
import { compareTexts, type ComparedBlock } from '@/domain/library/compare-texts'
import { db } from '@/server/db'

import { essayHistory, type EssayHistory, type HistoryEntry } from './essay-history'

export type EssayRevision = HistoryEntry & { html: string; isPresent: boolean }
export type ComparedRevisions = { from: HistoryEntry; to: HistoryEntry; blocks: ComparedBlock[] }

/** An essay as it was published once; null when its history has no such revision. */
export async function essayRevision(
  slug: string,
  number: number,
): Promise<{ history: EssayHistory; revision: EssayRevision } | null> {
  const history = await essayHistory(slug)
  const entry = history?.revisions.find((one) => one.number === number)
  if (!history || !entry) return null
  const { html } = await words(slug, number)
  const isPresent = entry === history.revisions[0]
  return { history, revision: { ...entry, html, isPresent } }
}

/** What changed between two revisions of an essay's history; null when it has not both. */
export async function compareRevisions(
  { slug, revisions }: EssayHistory,
  from: number,
  to: number,
): Promise<ComparedRevisions | null> {
  const [older, newer] = [from, to].map((asked) => revisions.find(({ number }) => number === asked))
  if (!older || !newer) return null
  const [before, after] = await Promise.all([words(slug, from), words(slug, to)])
  return { from: older, to: newer, blocks: compareTexts(before.text, after.text) }
}

const words = (slug: string, number: number) =>
  db.revision.findFirstOrThrow({
    where: { number, essay: { slug } },
    select: { html: true, text: true },
  })
