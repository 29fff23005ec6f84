import type { Stretch } from '@/domain/passages/stretch'
import { chanceOf, type Chance } from './chance'
import { madeRevision } from './made-revision'
import { sampledPassages } from './sampled-passages'
import { truePlace, type Truth } from './true-place'

export type Case = {
  set: string
  /** Which pair of texts. */
  pair: Pair
  passage: Stretch
  isTrap: boolean
  truth: NonNullable<Truth>
  /** Where a passage that is gone may be set down without harm: the words that came in its stead. */
  stead: Stretch | null
}
type Pair = { before: string; after: string }
type Text = { words: string[]; sentences: string[]; text: string }

/** Shares of sentences that are edited. */
const EDITED = { light: 0.08, medium: 0.25, heavy: 0.5 }
const PASSAGES = 60
const WORDS_MAX = 6_000

/** Edits of every text in three strengths, with passages of which the edits themselves say where they are. */
export function madeCases(texts: readonly string[], seed: number): Case[] {
  const cut = (text: string) => text.split(' ').slice(0, WORDS_MAX).join(' ')
  return editedCases(texts, seed, { sets: EDITED, cut })
}

/** The heaviest edits of whole texts, however long they are. */
export const heavyCases = (texts: readonly string[], seed: number): Case[] =>
  editedCases(texts, seed, { sets: { heavy: EDITED.heavy }, cut: (text) => text })

type Editing = { sets: Readonly<Record<string, number>>; cut: (text: string) => string }

function editedCases(texts: readonly string[], seed: number, { sets, cut }: Editing): Case[] {
  const materials = texts.map(materialOf)
  return materials.flatMap((material, index) => {
    const foreign = materials[(index + 7) % materials.length] ?? material
    return Object.entries(sets).flatMap(([set, share]) => {
      const chance = chanceOf(seed + 1_000 * index + 100 * share)
      return casesOf({ set, share, text: cut(material.text) }, foreign, chance)
    })
  })
}

function materialOf(text: string): Text {
  return {
    text,
    words: text.match(/\p{L}+/gu) ?? ['word'],
    sentences: text.match(/[^.!?\n]{20,}[.!?]/g)?.map((one) => one.trim()) ?? ['A sentence.'],
  }
}

type Wanted = { set: string; share: number; text: string }

function casesOf({ set, share, text }: Wanted, material: Text, chance: Chance): Case[] {
  const made = madeRevision(text, share, { material, chance })
  const { before, after, kinds, traps } = made
  const pair = { before, after: after.text }
  const edited = [...kinds].flatMap(([start, kind]) => {
    const sentence = /^[^.!?\n]+[.!?]*/.exec(before.slice(start))?.[0].trimEnd()
    return sentence === undefined || kind === 'trap'
      ? []
      : [{ start, end: start + sentence.length }]
  })
  const passages = [
    ...sampledPassages(before, PASSAGES, chance).map((passage) => ({ passage, isTrap: false })),
    ...edited.slice(0, PASSAGES).map((passage) => ({ passage, isTrap: false })),
    ...traps.map((passage) => ({ passage, isTrap: true })),
  ]
  const origins = new Map(after.origins.map((origin, at) => [origin, at]))
  return passages.flatMap(({ passage, isTrap }) => {
    const truth = truePlace(before, after, passage)
    const stead = truth?.state === 'gone' ? steadOf(passage, origins, before.length) : null
    return truth === null ? [] : [{ set, pair, passage, isTrap, truth, stead }]
  })
}

/** What stands now between the nearest neighbours that are left, when they are still in order. */
function steadOf(
  { start, end }: Stretch,
  origins: ReadonlyMap<number, number>,
  length: number,
): Stretch | null {
  let [left, right] = [start - 1, end]
  while (left >= 0 && !origins.has(left)) left -= 1
  while (right < length && !origins.has(right)) right += 1
  const from = (origins.get(left) ?? -1) + 1
  const to = origins.get(right) ?? Infinity
  return from <= to ? { start: from, end: to } : null
}
