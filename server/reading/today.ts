import 'server-only'
import { minutesLeft } from '@/domain/library/reading-minutes'
import { passageLink } from '@/domain/passages/passage-link'
import { DEVICES } from '@/domain/reading/place-device'
import type { PlaceToday } from '@/domain/reading/place-shown'
import { offsetToday } from '@/domain/reading/place-today'
import { firstWords } from '@/domain/reading/place-words'
import type { Reading } from '@/domain/reading/reading'

/** What a place needs loaded with it to be shown. */
export const WITH_TEXTS = {
  revision: { select: { id: true, text: true } },
  essay: {
    select: {
      slug: true,
      title: true,
      author: { select: { name: true } },
      currentRevision: { select: { id: true, text: true, wordCount: true } },
    },
  },
} as const

type Row = {
  deviceId: string
  device: string
  offset: number
  share: number
  updatedAt: Date
  revision: { id: string; text: string }
  essay: {
    slug: string
    title: string
    author: { name: string }
    currentRevision: { id: string; text: string; wordCount: number } | null
  }
}

/** A stored place as it stands in the essay of today; null while the essay has no revision. */
export function placeOf(row: Row): PlaceToday | null {
  const { deviceId, revision, essay, updatedAt } = row
  const today = essay.currentRevision
  if (today === null) return null
  const isSame = revision.id === today.id
  const offset = isSame ? row.offset : offsetToday(revision.text, today.text, row.offset)
  return {
    deviceId,
    device: DEVICES.find((device) => device === row.device) ?? 'computer',
    revisionId: today.id,
    offset,
    share: isSame ? row.share : offset / Math.max(1, today.text.length),
    words: firstWords(today.text, offset),
    at: updatedAt.toISOString(),
  }
}

/** The essay of a stored place as one its reader is in the middle of. */
export function underWay(row: Row): Reading['continue'][number] | null {
  const place = placeOf(row)
  const { slug, title, author, currentRevision } = row.essay
  if (place === null || currentRevision === null) return null
  const { device, share, words, offset, at } = place
  const [start, end] = [offset, offset + words.length]
  const isWhole = words !== '' && currentRevision.text.slice(start, end) === words
  const standing = isWhole
    ? { state: 'UNCHANGED' as const, start, end, place: null }
    : { state: 'GONE' as const, start: null, end: null, place: offset }
  return {
    slug,
    title,
    author: author.name,
    device,
    share,
    words,
    minutesLeft: minutesLeft(currentRevision.wordCount, share),
    updatedAt: at,
    href: passageLink(slug, currentRevision.text, standing),
  }
}
