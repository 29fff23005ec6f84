const WORDS_LENGTH = 60
/** A line this short (a speaker's name, a heading) says too little alone. */
const TELLING_LENGTH = 24

/** The first words at a place, for its reader to know it by: about eight, whole, from one block where it has enough. */
export function firstWords(text: string, offset: number): string {
  const ahead = text.slice(offset, offset + 2 * WORDS_LENGTH).trimStart()
  const lineEnd = ahead.indexOf('\n', TELLING_LENGTH)
  const line = (lineEnd === -1 ? ahead : ahead.slice(0, lineEnd)).replaceAll('\n', ' ')
  if (line.length <= WORDS_LENGTH) return line.trim()
  const end = line.lastIndexOf(' ', WORDS_LENGTH)
  return line.slice(0, end === -1 ? WORDS_LENGTH : end)
}

/** Words of an essay as they are quoted: “…”, with quotations inside them in single marks, and no stop before the dots. */
export const quotedWords = (words: string): string =>
  `“${words
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/[.,;:…]+$/u, '')}…”`
