import type { Words } from './words'

/** Whether a sentence begins with this word, or the text ended before it. */
export const beginsSentence = ({ sentences, count }: Words, word: number): boolean =>
  word <= 0 || word >= count || sentences[word] !== sentences[word - 1]

/** The word behind the last of the sentence in which this one stands. */
export function sentenceEnd({ sentences, count }: Words, word: number): number {
  let end = word + 1
  while (end < count && sentences[end] === sentences[word]) end += 1
  return end
}

/** The first word of the sentence in which this one stands. */
export function sentenceStart({ sentences }: Words, word: number): number {
  let start = word
  while (start > 0 && sentences[start - 1] === sentences[word]) start -= 1
  return start
}
