import { z } from 'zod'

import { passageIn, type DraftBox } from './draft-box'
import type { ThreadSubject } from './thread-subject'

export const draftIdInput = z.strictObject({ id: z.uuid() })
export type DraftIdInput = z.output<typeof draftIdInput>

/** A draft in the list of its owner. */
export type DraftCard = {
  id: string
  /** What it would become, in words. */
  kind: string
  /** Where it belongs; null when that can no longer be read. */
  place: string | null
  /** The page with its box; null when that is gone. */
  address: string | null
  title: string
  firstWords: string
  /** All of it, where the first are not all. */
  words: string | null
  /** ISO 8601, UTC. */
  updatedAt: string
}

const FIRST_WORDS_MAX = 180

/** How a draft begins, in one line. */
export function firstWords(words: string): string {
  const line = words.trim().replaceAll(/\s+/g, ' ')
  if (line.length <= FIRST_WORDS_MAX) return line
  const cut = line.lastIndexOf(' ', FIRST_WORDS_MAX)
  return `${line.slice(0, cut > 0 ? cut : FIRST_WORDS_MAX)} …`
}

const KINDS = {
  thread: 'Reply',
  reply: 'Answer to a comment',
  edit: 'Change of your comment',
  'new-thread': 'New conversation',
} as const

export const draftKind = ({ kind }: DraftBox): string => KINDS[kind]

/** The page with the box of a draft, the words of that draft in it. `threadId`: where the comment stands. */
export function draftAddress(id: string, box: DraftBox, threadId: string): string {
  if (box.kind === 'edit') return `/c/${box.commentId}/edit?draft=${id}`
  if (box.kind === 'thread') return `/threads/${threadId}?draft=${id}#reply`
  if (box.kind === 'reply') return `/threads/${threadId}?reply=${box.commentId}&draft=${id}#reply`
  return newThreadAddress(
    box.about,
    box.slug,
    new URLSearchParams({ ...chosenIn(box.passage), draft: id }),
  )
}

const chosenIn = (passage: string | null) => (passage === null ? null : passageIn(passage))

const newThreadAddress = (about: ThreadSubject['kind'], slug: string, query: URLSearchParams) =>
  `/${about === 'essay' ? 'essays' : 'questions'}/${slug}/discussion/new?${query.toString()}`
