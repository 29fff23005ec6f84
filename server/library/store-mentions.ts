import 'server-only'
import type { ConceptMark } from '@/domain/library/markdown/concept-marks'
import type { LibraryEssay } from '@/domain/library/library'
import { renderEssay } from '@/domain/library/render-essay'
import type { Transaction } from '@/server/db'
import type { EssayPair } from './essay-fields'
import type { Ids } from './ids'
import type { Publication } from './publication'
import type { StoredWords } from './store-words'

type Mention = { conceptId: string; start: number; end: number }
type Words = StoredWords & { essayId: string }

/** Stores where the present words of an essay speak of concepts, by mark or by list. Tells whether anything changed. */
export async function storeMentions(
  tx: Transaction,
  { pair, publication }: { pair: EssayPair; publication: Publication },
  { essayId, revisionId, rendered }: Words,
): Promise<boolean> {
  const { essay, row } = pair
  const { conceptIds } = publication
  const stored = (row?.mentions ?? []).filter((mention) => mention.revisionId === revisionId)
  const hasOthers = stored.length < (row?.mentions.length ?? 0)
  if (!hasOthers && rendered === null && isUpToDate(stored, essay, conceptIds)) return false
  const { marks } = rendered ?? renderEssay(essay.markdown)
  const wished = mentionsOf([...marks, ...essay.listed], conceptIds)
  if (!hasOthers && isSameSet(stored, wished)) return false
  await tx.conceptMention.deleteMany({ where: { essayId } })
  const data = wished.map((mention) => ({ ...mention, essayId, revisionId }))
  if (data.length > 0) await tx.conceptMention.createMany({ data })
  return true
}

/** A quick look, without making the essay again: the listed ones are there, and beside them one for each mark. */
function isUpToDate(stored: readonly Mention[], essay: LibraryEssay, conceptIds: Ids): boolean {
  const listed = new Set(mentionsOf(essay.listed, conceptIds).map(keyOf))
  const found = stored.filter((mention) => listed.has(keyOf(mention)))
  const others = stored.filter((mention) => !listed.has(keyOf(mention)))
  const marked = essay.marked.flatMap((concept) => conceptIds.get(concept) ?? [])
  const same =
    others
      .map(({ conceptId }) => conceptId)
      .sort()
      .join() === marked.sort().join()
  return found.length === listed.size && same
}

/** The same words may be marked and listed: one mention. */
function mentionsOf(marks: readonly ConceptMark[], conceptIds: Ids): Mention[] {
  const mentions = marks.flatMap(({ concept, start, end }) => {
    const conceptId = conceptIds.get(concept)
    return conceptId === undefined ? [] : [{ conceptId, start, end }]
  })
  return [...new Map(mentions.map((mention) => [keyOf(mention), mention])).values()]
}

function isSameSet(stored: readonly Mention[], wished: readonly Mention[]): boolean {
  const keys = new Set(stored.map(keyOf))
  return keys.size === wished.length && wished.every((mention) => keys.has(keyOf(mention)))
}

function keyOf({ conceptId, start, end }: Mention): string {
  return `${conceptId} ${start} ${end}`
}
