import 'server-only'
import { compareRevisions, type Placer } from '@/domain/passages/compare-revisions'
import type { Placement, PlacementMethod, PlacementState } from '@/domain/passages/placement'
import { seenFromOrigin } from '@/domain/passages/seen-from-origin'
import type { Stretch } from '@/domain/passages/stretch'
import type { Transaction } from '@/server/db'

import { placementRow } from './placement-row'

const ROWS_AT_ONCE = 1000
const BY_HAND = 'hand' satisfies PlacementMethod

type Publication = { essayId: string; from: string; to: string }
type Passage = Awaited<ReturnType<typeof passagesToPlace>>[number]
type PlacerFrom = (revisionId: string) => Placer

/**
 * Places every passage of an essay in its new revision, inside the transaction that publishes it. Repeating it changes
 * nothing. Returns how many stand how.
 */
export async function placePassages(
  tx: Transaction,
  publication: Publication,
): Promise<Record<PlacementState, number>> {
  // Whoever is taking a passage of this essay right now finishes first, and is then seen below.
  await tx.$queryRaw`select 1 from essay where id = ${publication.essayId}::uuid for update`
  const passages = await passagesToPlace(tx, publication)
  const placerFrom = await placers(tx, passages, publication)
  const tally = { UNCHANGED: 0, MOVED: 0, REWORDED: 0, GONE: 0 }
  const rows = passages.map((passage) => {
    const placement = placed(passage, publication, placerFrom)
    tally[placement.state] += 1
    return placementRow(passage.id, publication.to, placement)
  })
  for (let row = 0; row < rows.length; row += ROWS_AT_ONCE) {
    const data = rows.slice(row, row + ROWS_AT_ONCE)
    await tx.placement.createMany({ data, skipDuplicates: true })
  }
  return tally
}

const passagesToPlace = (tx: Transaction, { essayId, from, to }: Publication) =>
  tx.passage.findMany({
    where: {
      revision: { essayId },
      revisionId: { not: to },
      placements: { none: { revisionId: to } },
    },
    include: {
      placements: {
        where: { OR: [{ revisionId: from }, { method: BY_HAND }] },
        orderBy: { revision: { number: 'desc' } },
      },
    },
  })

/** Compares a revision with the new one when it is first asked for, and once. */
async function placers(
  tx: Transaction,
  passages: Passage[],
  { from, to }: Publication,
): Promise<PlacerFrom> {
  const anchors = passages.map((passage) => anchorOf(passage).revisionId)
  const revisions = await tx.revision.findMany({
    where: { id: { in: [...new Set([from, to, ...anchors])] } },
    select: { id: true, text: true },
  })
  const texts = new Map(revisions.map(({ id, text }) => [id, text]))
  const known = new Map<string, Placer>()
  return (revisionId) => {
    const placer =
      known.get(revisionId) ?? compareRevisions(texts.get(revisionId) ?? '', texts.get(to) ?? '')
    known.set(revisionId, placer)
    return placer
  }
}

type Anchor = Stretch & { revisionId: string }

/** Where the passage is known to have stood: where a person said last that it stands, else where it was chosen. */
function anchorOf(passage: Passage): Anchor {
  for (const { revisionId, method, start, end } of passage.placements) {
    if (method === BY_HAND && start !== null && end !== null) return { revisionId, start, end }
  }
  return passage
}

/**
 * Follows the words from where they stood last. What was gone then, or was found only by likeness, is sought from where it
 * is known to have stood, and so is what is gone now: a paragraph that comes back has its passages again.
 */
function placed(passage: Passage, { from }: Publication, placerFrom: PlacerFrom): Placement {
  const decided = passage.placements.find(({ method }) => method === BY_HAND)
  if (decided?.place != null) {
    const point = placerFrom(decided.revisionId)({ start: decided.place, end: decided.place })
    const place = point.state === 'GONE' ? point.place : point.start
    return { state: 'GONE', place, confidence: 1, method: BY_HAND }
  }
  const anchor = anchorOf(passage)
  const last = lastStretch(passage, from)
  const isSure = last !== null && last.method !== 'approximate'
  const followed = last === null ? null : placerFrom(from)(last)
  if (followed !== null && isSure && followed.state !== 'GONE') {
    return seenFromOrigin(passage, {
      ...followed,
      confidence: last.confidence * followed.confidence,
    })
  }
  const sought = placerFrom(anchor.revisionId)(anchor)
  if (sought.state !== 'GONE' || followed === null) return seenFromOrigin(passage, sought)
  const confidence = (last?.confidence ?? 1) * followed.confidence
  return seenFromOrigin(
    passage,
    followed.state === 'GONE' ? followed : { ...followed, confidence, method: 'approximate' },
  )
}

/** Where the words stood in the revision before; null when they were gone. */
function lastStretch(passage: Passage, from: string) {
  const last = passage.placements.find(({ revisionId }) => revisionId === from)
  if (last?.start != null && last.end !== null) {
    const { start, end, method, confidence } = last
    return { start, end, method, confidence }
  }
  if (passage.revisionId !== from) return null
  return { start: passage.start, end: passage.end, method: 'exact', confidence: 1 }
}
