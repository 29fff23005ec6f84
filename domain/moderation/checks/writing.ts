import type { CheckSettings } from '../check-settings'
import type { Verdict } from '../verdict'

import type { Lexicon, Token } from './tokens'

/** What the checks know of whoever is writing. */
export type Author = {
  /** How many of their comments everyone can read. */
  publishedComments: number
  isModerator: boolean
  /** Writes where replies wait for a moderator. */
  isByApproval?: boolean
  /** Under a sanction by which everything they write waits. */
  isPremoderated?: boolean
  /** What they wrote in the last hour and the last day. */
  lastHour?: number
  lastDay?: number
  /** Of their last comments (twenty at most), how many there are and how many a moderator removed. */
  lately?: number
  removedLately?: number
}

/** How often a word was approved and removed. */
export type Learned = { approved: number; removed: number }

/** What the filter knows: of how many comments it learned, and of each word of this one, by its number. */
export type WordFilter = Learned & { words: ReadonlyMap<number, Learned> }

/** What a check looks at. Everything is at hand: no check asks anybody. */
export type Writing = {
  words: string
  tokens: () => readonly Token[]
  lexicon: (list: WordList) => Lexicon
  author: Author
  settings: CheckSettings
  /** How many others wrote the same lately. */
  repeats: number
  filter: WordFilter
  /** Where the library itself is at home: its links are no links elsewhere. */
  ownHost: string
}

export type WordList = 'flaggedWords' | 'heldWords' | 'rejectedWords' | 'careWords'

/** What a check says; the evidence is read by moderators, empty where there is none. */
export type Said = { verdict: Verdict; evidence: string }

export type Check = (writing: Writing) => Said

export const PASSED: Said = { verdict: 'PASS', evidence: '' }

export const isNew = ({ author, settings }: Writing): boolean =>
  author.publishedComments < settings.newBelow

/** A few of many, as a moderator reads them. */
export const someOf = (items: readonly string[]): string =>
  items
    .slice(0, 5)
    .map((item) => `“${item}”`)
    .join(', ') + (items.length > 5 ? ` and ${items.length - 5} more` : '')
