import 'server-only'
import type { EssayOutcome } from '@/domain/library/preflight'
import type { Transaction } from '@/server/db'
import { placePassages } from '@/server/passages/place-passages'
import { essayFields, type EssayPair } from './essay-fields'
import { holds } from './holds'
import { keepAddresses } from './keep-addresses'
import type { EssayReport, Publication } from './publication'
import { scheduleOpening } from './schedule-opening'
import { storeMentions } from './store-mentions'
import { storeWords } from './store-words'

/** `appeared`: readers see it for the first time. */
export type PublishedEssay = { id: string; appeared: boolean; report: EssayReport }

/** Publishes one essay: its fields in place, its words as a new revision when they or the renderer changed. */
export async function publishEssay(
  tx: Transaction,
  publication: Publication,
  pair: EssayPair,
): Promise<PublishedEssay> {
  const { row } = pair
  const fields = essayFields(pair, publication)
  const { slug, scheduledFor } = fields
  const sameFields = row !== null && holds(row, fields)
  const id = sameFields ? row.id : await storeFields(tx, fields, row?.id ?? null)
  if (scheduledFor !== null && !sameFields) await scheduleOpening(tx, id, scheduledFor)
  const addressed = await keepAddresses(tx, id, pair)
  const words = await storeWords(tx, { pair, publication }, { essayId: id, scheduledFor })
  const mentioned = await storeMentions(tx, { pair, publication }, { essayId: id, ...words })
  const from = row?.currentRevision?.id ?? null
  const isRevised = words.rendered !== null && from !== null
  const placed = isRevised
    ? await placePassages(tx, { essayId: id, from, to: words.revisionId })
    : null
  const outcome = outcomeOf(pair, {
    sameWords: words.rendered === null,
    sameRest: sameFields && !addressed && !mentioned,
    isScheduled: scheduledFor !== null,
  })
  const isRenamed = row !== null && row.slug !== slug
  const report = {
    slug,
    outcome,
    placed,
    ...(isRenamed ? { formerSlug: row.slug } : {}),
    ...(scheduledFor === null ? {} : { scheduledFor: scheduledFor.toISOString() }),
  }
  return { id, report, appeared: outcome === 'new' }
}

type Fields = ReturnType<typeof essayFields>

async function storeFields(tx: Transaction, data: Fields, id: string | null): Promise<string> {
  const select = { id: true } as const
  if (id === null) return (await tx.essay.create({ data, select })).id
  await tx.essay.update({ where: { id }, data, select })
  return id
}

type Change = { sameWords: boolean; sameRest: boolean; isScheduled: boolean }

function outcomeOf({ essay, row }: EssayPair, change: Change): EssayOutcome {
  const { sameWords, sameRest, isScheduled } = change
  if (sameWords && sameRest) return 'unchanged'
  if (isScheduled) return 'scheduled'
  // One that waited for its day nobody has seen before.
  if (row?.currentRevision == null || row.scheduledFor !== null) return 'new'
  if (!sameWords) return 'revised'
  if (row.withdrawnAt !== null) return 'returned'
  return row.slug === essay.slug ? 'changed' : 'renamed'
}
