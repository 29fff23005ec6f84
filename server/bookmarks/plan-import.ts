import 'server-only'
import { v5 as uuidv5 } from 'uuid'

import type { CarriedBookmark } from '@/domain/bookmarks/carried'
import type { ReadEntry } from '@/domain/bookmarks/formats/read-entry'
import type { LeftOver } from '@/domain/bookmarks/import'
import type { Transaction } from '@/server/db'

import { keptToCompare, type Comparable } from './kept-to-compare'
import type { FoundPlace, PlacedEntry } from './place-entries'

/** Names of keys that are made of what a file says. */
const KEYS = '6f1d5c1e-6a52-4f0e-9b53-0d7c8a9be2b4'

export type ToAdd = FoundPlace & {
  /** Its place in the file, from 0. */
  at: number
  /** The same for the same bookmark of a file, however often it is brought. */
  clientKey: string
}
/** What is there already, as the bookmark of this id. */
type There = ToAdd & { id: string }
export type ImportPlan = { add: ToAdd[]; there: There[]; left: LeftOver[] }

/** Says what bringing these placed entries would add for the member, what is there already, and what finds no place. Changes nothing. */
export async function planImport(
  tx: Transaction,
  memberId: string,
  entries: readonly PlacedEntry[],
): Promise<ImportPlan> {
  const left: LeftOver[] = []
  const found: ToAdd[] = []
  const times = new Map<string, number>()
  for (const [at, { entry, result }] of entries.entries()) {
    if (typeof result === 'string') {
      left.push(leftOver(entry, result))
      continue
    }
    const said = JSON.stringify([result.essayId, keyed(result.bookmark)])
    const nth = times.get(said) ?? 0
    times.set(said, nth + 1)
    found.push({ ...result, at, clientKey: uuidv5(`${nth} ${said}`, KEYS) })
  }
  return { left, ...(await withoutKept(tx, memberId, found)) }
}

/** What makes a bookmark of a file the same one: not what its keeper says of it in other places of the file, nor a later look at it. */
function keyed({ meaning: _, concepts: __, seenAt: ___, passage, ...bookmark }: CarriedBookmark) {
  if (passage === null) return { ...bookmark, passage }
  const { said: ____, ...quoted } = passage
  return { ...bookmark, passage: quoted }
}

function leftOver(entry: ReadEntry, reason: string): LeftOver {
  if ('fault' in entry) return { reason, words: entry.words, bookmark: null }
  const { bookmark } = entry
  return { reason, words: bookmark.passage?.exact ?? bookmark.essay.title, bookmark }
}

/** Parts what is new from what the member keeps already; each kept bookmark answers for one of the file. */
async function withoutKept(tx: Transaction, memberId: string, found: readonly ToAdd[]) {
  const kept = await keptToCompare(tx, memberId, found)
  const there = new Map<ToAdd, string>()
  for (const isSame of [sameKey, sameWhole, sameEnough]) {
    for (const add of found) {
      if (there.has(add)) continue
      const here = kept.get(placeOf(add)) ?? []
      const match = here.findIndex((one) => isSame(one, add))
      if (match === -1) continue
      const [same] = here.splice(match, 1)
      there.set(add, same?.id ?? '')
    }
  }
  return {
    add: found.filter((add) => !there.has(add)),
    there: [...there].map(([add, id]) => ({ ...add, id })),
  }
}

/** The place by which a bookmark of a file and a kept one are compared. */
const placeOf = ({ essayId, placed }: ToAdd): string =>
  JSON.stringify([essayId, placed?.quotation.exact ?? null, startToday(placed)])

function startToday(placed: FoundPlace['placed']): number | null {
  if (placed === null || placed.placement?.state === 'GONE') return null
  return placed.placement?.start ?? placed.quotation.start
}

const SECOND_MS = 1000
const secondOf = (moment: Date) => Math.floor(moment.getTime() / SECOND_MS)

const sameKey = (one: Comparable, { clientKey }: ToAdd) => one.clientKey === clientKey
const sameTime = (one: Comparable, { bookmark: { keptAt } }: ToAdd) =>
  keptAt !== null && secondOf(one.createdAt) === secondOf(new Date(keptAt))
const sameNote = (one: Comparable, { bookmark }: ToAdd) => one.note === bookmark.note
const sameWhole = (one: Comparable, add: ToAdd) => sameTime(one, add) && sameNote(one, add)
const sameEnough = (one: Comparable, add: ToAdd) => sameTime(one, add) || sameNote(one, add)
