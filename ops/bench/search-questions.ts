import { ANYTHING, type Asked } from '@/domain/search/asked'
import type { LargeLibrary } from './large-library'

/** A question and the manner in which it is asked; `isTyping`: as the list shown while typing asks. */
export type BenchQuestion = { manner: string; asked: Asked; isTyping: boolean }

type Words = readonly string[]

/** More than five hundred questions, always the same, in a mixed order. */
export function searchQuestions({ words, titles, firstBlock }: LargeLibrary): BenchQuestion[] {
  const common = (at: number) => words[at % 20] ?? ''
  const middling = (at: number) => words[40 + ((at * 37) % 400)] ?? ''
  const rare = (at: number) => words[3_000 + ((at * 613) % 20_000)] ?? ''
  const manners: [string, number, (at: number) => string][] = [
    ['one common word', 60, common],
    ['one middling word', 40, middling],
    ['one rare word', 60, rare],
    ['two common words', 40, (at) => `${common(at)} ${common(at * 3 + 1)}`],
    ['a common and a rare word', 40, (at) => `${common(at)} ${rare(at)}`],
    ['three middling words', 40, (at) => `${middling(at)} ${middling(at + 1)} ${middling(at + 2)}`],
    ['common words side by side', 30, (at) => `"${common(at)} ${common(at + 1)}"`],
    [
      'a sentence',
      20,
      (at) =>
        firstBlock
          .split(' ')
          .slice(at, at + 5)
          .join(' '),
    ],
    ['or', 30, (at) => `${common(at)} or ${middling(at)} or ${rare(at)}`],
    ['minus', 30, (at) => `${common(at)} -${common(at + 1)}`],
    ['a title', 30, (at) => titles[(at * 61) % titles.length] ?? ''],
    ['mistyped', 40, (at) => slipped(at % 2 ? common(at) : rare(at))],
    ['of no text', 10, (at) => `qxz${at}qxz`],
  ]
  const plain = manners.flatMap(([manner, count, typed]) =>
    numbers(count).map((at) => question(manner, { typed: typed(at) })),
  )
  return mixed([...plain, ...narrowedQuestions(common, middling), ...typedQuestions(words, rare)])
}

function narrowedQuestions(common: (at: number) => string, middling: (at: number) => string) {
  return numbers(60).map((at) => {
    const choice = [
      { author: `author-${at % 40}` },
      { series: `series-${at % 60}` },
      { concept: `concept-${at % 100}` },
      { year: 2018 + (at % 6) },
      { kind: 'PASSAGE' as const, page: 3 },
      { kind: 'COMMENT' as const, page: 2 },
    ][at % 6]
    const typed = at % 2 ? common(at) : middling(at)
    return question('narrowed', { typed, ...choice })
  })
}

const typedQuestions = (words: Words, rare: (at: number) => string) =>
  numbers(80).map((at) => {
    const word = at % 2 ? (words[at % 20] ?? '') : rare(at)
    const typed = word.slice(0, 2 + (at % Math.max(1, word.length - 1)))
    return { ...question('while typing', { typed }), isTyping: true }
  })

const question = (manner: string, asked: Partial<Asked>): BenchQuestion => ({
  manner,
  asked: { ...ANYTHING, typed: '', page: 1, ...asked },
  isTyping: false,
})

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)

/** Two letters change places. */
const slipped = (word: string) => `${word[0] ?? ''}${word[2] ?? ''}${word[1] ?? ''}${word.slice(3)}`

/** Always the same order, in which like does not stand beside like. */
const mixed = (questions: readonly BenchQuestion[]) =>
  questions
    .map((one, at) => ({ one, key: (at * 7_919) % 10_007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one)
