const LETTER_BOTH_SIDES = /^[\p{L}\p{N}\p{M}]{2}$/u

const cutsWord = (text: string, at: number) => LETTER_BOTH_SIDES.test(text.slice(at - 1, at + 1))

/** The starts of every place where these exact words stand as words of their own ("art" is not in "heart"). */
export function occurrences(text: string, exact: string): number[] {
  const starts: number[] = []
  if (exact === '') return starts
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + exact.length)) starts.push(at)
  }
  return starts
}
