import { fold } from './fold'

/** Gives the same number to the same word of two texts. */
export type Dictionary = Map<string, number>

/** The folded words of a text, in columns: an entry for each word. */
export type Words = {
  count: number
  folded: readonly string[]
  /** Numbers of the words in the dictionary. */
  ids: Int32Array
  /** UTF-16 offsets in the text. */
  starts: Int32Array
  ends: Int32Array
  /** Number of the block and of the sentence that a word stands in. */
  blocks: Int32Array
  sentences: Int32Array
}

/** In scripts that write no spaces between words every letter counts as a word. */
const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('')
const LETTER = String.raw`[[\p{L}\p{N}\p{M}]--[${UNSPACED}]]`
const WORD = new RegExp(String.raw`[${UNSPACED}]\p{M}*|${LETTER}+(?:'${LETTER}+)*`, 'gv')
const SENTENCE_END = /[.!?…。！？]/

/** The words of a canonical text, by which two revisions are compared. */
export function wordsOf(text: string, dictionary: Dictionary): Words {
  const { text: foldedText, origins } = fold(text)
  const found = [...foldedText.matchAll(WORD)]
  const words = emptyWords(found.map(([word]) => word))
  let end = 0
  let [block, sentence] = [0, 0]
  for (const [index, { 0: word, index: at }] of found.entries()) {
    const start = origins[at] ?? 0
    const between = text.slice(end, start)
    const breaks = between.split('\n').length - 1
    block += breaks
    if (breaks > 0 || SENTENCE_END.test(between)) sentence += 1
    end = (origins[at + word.length - 1] ?? 0) + 1
    words.ids[index] = numberOf(word, dictionary)
    words.starts[index] = start
    words.ends[index] = end
    words.blocks[index] = block
    words.sentences[index] = sentence
  }
  return words
}

function emptyWords(folded: readonly string[]): Words {
  const count = folded.length
  const column = () => new Int32Array(count)
  return {
    ...{ count, folded, ids: column(), starts: column(), ends: column() },
    ...{ blocks: column(), sentences: column() },
  }
}

function numberOf(word: string, dictionary: Dictionary): number {
  const known = dictionary.get(word)
  if (known !== undefined) return known
  dictionary.set(word, dictionary.size)
  return dictionary.size - 1
}
