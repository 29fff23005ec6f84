import type { Stretch } from '@/domain/passages/stretch'
import type { Chance } from './chance'

/** What readers keep: a word, some words, a phrase, a sentence, words over two blocks or sentences. */
const LENGTHS = [
  [1, 1],
  [2, 3],
  [4, 8],
  [9, 20],
  [12, 30],
  [30, 80],
] as const

/** Passages of whole words, of every usual length, anywhere in a text. */
export function sampledPassages(text: string, count: number, chance: Chance): Stretch[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)]
  return Array.from({ length: count }, () => {
    const [least, most] = chance.one(LENGTHS)
    const length = Math.min(words.length, least + chance.below(most - least + 1))
    const first = chance.below(words.length - length + 1)
    const last = words[first + length - 1]
    return { start: words[first]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) }
  })
}
