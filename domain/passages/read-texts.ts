import { fold, type Folded } from './placing/fold'

/** What is read in a text for all the words that are sought in it. */
export type ReadText = {
  folded: () => Folded
  /** How many UTF-16 units the first code points of the text have. */
  unitsBefore: (codePoints: number) => number
}

/** Reads each text when it is first asked for, and once. */
export function readTexts(): (text: string) => ReadText {
  const known = new Map<string, ReadText>()
  return (text) => {
    const read = known.get(text) ?? readText(text)
    known.set(text, read)
    return read
  }
}

function readText(text: string): ReadText {
  let folded: Folded | null = null
  let starts: number[] | null = null
  return {
    folded: () => (folded ??= fold(text)),
    unitsBefore: (codePoints) => {
      starts ??= startsOf(text)
      return starts[Math.max(0, codePoints)] ?? text.length
    },
  }
}

function startsOf(text: string): number[] {
  const starts: number[] = []
  let at = 0
  for (const letter of text) {
    starts.push(at)
    at += letter.length
  }
  return starts
}
