import type { KeptHere } from '@/domain/bookmarks/kept-here'
import type { OwnPassage } from '@/domain/bookmarks/pending'
import { findQuotation } from '@/domain/passages/quotation'

import { ownerHere, putKept } from './device-book'
import { essayElement, readEssayText } from './essay-text'
import type { ShownMark } from './use-marks'

type Place = { slug: string; title: string; where: 'library' | 'browser' }

/** Keeps a passage on this device, for its member or for a visitor; null when the browser does not allow it. */
export function keepHere(pending: OwnPassage, { slug, title, where }: Place): ShownMark | null {
  const owner = where === 'browser' ? '' : pending.owner || ownerHere()
  const note = pending.note.trim()
  const keptAt = new Date().toISOString()
  const kept = { ...pending, note, owner, slug, title, keptAt, isTakenAway: false, refusal: '' }
  return putKept(kept) ? shownHere(kept, pending.revisionId) : null
}

/** What a passage of this device looks like on its essay's page; words of another revision are looked for. */
export function shownHere(kept: KeptHere, revisionId: string): ShownMark {
  const { clientKey, colour, note, exact, isTakenAway, refusal, owner, start, end } = kept
  const stands = kept.revisionId === revisionId ? { start, end } : found(kept)
  return {
    ...{ id: clientKey, passageId: '', colour, note, exact, isTakenAway },
    state: stands === null ? 'GONE' : 'UNCHANGED',
    start: stands?.start ?? null,
    end: stands?.end ?? null,
    place: stands === null ? start : null,
    here: { kind: owner === '' ? 'browser' : 'waiting', refusal },
  }
}

function found(kept: KeptHere) {
  const essay = essayElement()
  const text = essay && readEssayText(essay)
  return text && findQuotation(text.text, kept)
}
