/** Text of which every unit knows the offset it had before it was edited, or -1 when it is new. */
export type Traced = { text: string; origins: readonly number[] }

/** A text as blocks of sentences; a sentence carries the space behind it. */
export type TracedBlocks = Traced[][]

export const fresh = (text: string): Traced => ({
  text,
  origins: Array<number>(text.length).fill(-1),
})

export const piece = ({ text, origins }: Traced, start: number, end?: number): Traced => ({
  text: text.slice(start, end),
  origins: origins.slice(start, end),
})

export const join = (pieces: readonly Traced[]): Traced => ({
  text: pieces.map(({ text }) => text).join(''),
  origins: pieces.flatMap(({ origins }) => origins),
})

const SENTENCE = /[^.!?]+[.!?]*['"’”)\]]*\s*/g

/** Cuts canonical text into blocks and sentences, each unit traced to where it stands now. */
export function traced(text: string): TracedBlocks {
  let start = 0
  return text.split('\n').map((block) => {
    const blockStart = start
    start += block.length + 1
    return [...block.matchAll(SENTENCE)].map(({ 0: sentence, index }) => ({
      text: sentence,
      origins: Array.from(sentence, (_, at) => blockStart + index + at),
    }))
  })
}

/** Puts the blocks together to canonical text again, without those that have become empty. */
export function untraced(blocks: TracedBlocks): Traced {
  const whole = blocks
    .map((sentences) => {
      const block = join(sentences)
      return piece(block, 0, block.text.trimEnd().length)
    })
    .filter(({ text }) => text !== '')
  return join(whole.flatMap((block, index) => (index === 0 ? [block] : [fresh('\n'), block])))
}
