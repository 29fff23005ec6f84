import { canonicalText } from '@/domain/passages/canonical-text'
import { occurrences } from '@/domain/passages/occurrences'
import type { Stretch } from '@/domain/passages/stretch'

/** Every place of a canonical text where quoted words stand; between two blocks a space will do. */
export function quotedPlaces(text: string, quotation: string): Stretch[] {
  const words = canonicalText(quotation)
  return occurrences(oneLine(text), words).map((start) => ({ start, end: start + words.length }))
}

/** What an editor should do about quoted words that do not stand in this text exactly once; null when they do. */
export function quotationFault(text: string, quotation: string, essay: string): string | null {
  const times = quotedPlaces(text, quotation).length
  if (times === 1) return null
  if (times > 1) return `Quote more words: these stand ${times} times in “${essay}”.`
  const near = nearestWords(oneLine(text), canonicalText(quotation))
  return near === null
    ? `Copy the words from “${essay}”, without Markdown: these are not in it.`
    : `Copy the words from “${essay}”: it has not these, but “${near}”.`
}

/** A block's end is one unit long, like the space it becomes. */
function oneLine(text: string): string {
  return text.replaceAll('\n', ' ')
}

const SHOWN_MAX = 240
const RUN_MIN = 8

/** The words of the text that were probably meant: the same but for signs and letter case, else round the longest run of them. */
function nearestWords(text: string, quotation: string): string | null {
  const [inText, sought] = [folded(text), folded(quotation)]
  const same = inText.indexOf(sought)
  if (same !== -1) return shortened(text.slice(same, same + sought.length))
  const run = longestRun(inText, sought)
  if (run.words.length < RUN_MIN) return null
  const at = inText.indexOf(run.words)
  const start = Math.max(0, at - run.before)
  const end = Math.min(text.length, start + sought.length)
  const from = start === 0 ? 0 : text.indexOf(' ', start - 1) + 1
  const to = text.indexOf(' ', end)
  return shortened(text.slice(Math.min(from, at), to === -1 ? text.length : to))
}

/** Every letter stays one unit long, so that offsets stay those of the text. */
function folded(text: string): string {
  return text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—―]/g, '-')
    .replace(/\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase()
      return small.length === letter.length ? small : letter
    })
}

/** The longest row of whole words that both have; `before` is what stands before it in the quotation. */
function longestRun(text: string, quotation: string): { words: string; before: number } {
  const words = quotation.split(' ')
  let best = { words: '', before: 0 }
  let before = 0
  for (let from = 0; from < words.length; from += 1) {
    let run = ''
    for (let to = from; to < words.length; to += 1) {
      const longer = words.slice(from, to + 1).join(' ')
      if (!text.includes(longer)) break
      run = longer
    }
    if (run.length > best.words.length) best = { words: run, before }
    before += (words[from]?.length ?? 0) + 1
  }
  return best
}

function shortened(words: string): string {
  return words.length <= SHOWN_MAX ? words : `${words.slice(0, SHOWN_MAX).trimEnd()}…`
}
