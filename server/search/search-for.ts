import 'server-only'
import { HITS_PER_PAGE, SEARCH_PAGES_MAX, type Asked } from '@/domain/search/asked'
import type { SearchFound, SearchHit, SearchOutcome } from '@/domain/search/hit'
import { SEARCH_KINDS, type SearchKind } from '@/domain/search/search-kind'
import { narrowed } from '@/domain/search/tsquery'
import type { Transaction } from '@/server/db'

import type { Candidate, Candidates } from './candidates'
import { facetsOf } from './facets'
import { findComments } from './find-comments'
import { findNames } from './find-names'
import { findPassages } from './find-passages'
import { guessWords } from './guess-words'
import { commentChoices, entryChoices } from './narrow'
import { readQuestion, type Question } from './read-question'
import { showComments } from './show-comments'
import { showEntries } from './show-entries'

/** With fewer hits than this, another spelling is offered. */
const FEW = 3
/** Kinds of which there may be more than are counted. */
const MANY: readonly SearchKind[] = ['ESSAY', 'PASSAGE', 'COMMENT']
const ONLY_NEGATIVE = 'Say also what to look for, not only what to leave out.'

export type Bounds = { now: Date; timeoutMs: number }
type AskedWords = Asked & { words: string }

/** One search in one transaction; when nothing is found for mistyped words, those that were probably meant are looked for. */
export async function searchFor(
  tx: Transaction,
  asked: AskedWords,
  bounds: Bounds,
): Promise<SearchOutcome> {
  const question = await readQuestion(tx, asked.words, bounds.timeoutMs)
  if (question.isNegative) return { is: 'fault', sentence: ONLY_NEGATIVE }
  const found = await everything(tx, question, { asked, today: bounds.now })
  const told = await tell(tx, question, { asked, found })
  if (told.total.count >= FEW || asked.page > 1) return { is: 'found', ...told }
  const guess = await guessWords(tx, asked.words)
  if (guess === null) return { is: 'found', ...told }
  const meant = await readQuestion(tx, guess, bounds.timeoutMs)
  const foundInstead = await everything(tx, meant, { asked, today: bounds.now })
  const instead = await tell(tx, meant, { asked, found: foundInstead })
  if (instead.total.count <= told.total.count) return { is: 'found', ...told }
  if (told.total.count > 0) return { is: 'found', ...told, didYouMean: guess }
  return { is: 'found', ...instead, insteadOf: { asked: asked.words, shown: guess } }
}

type Search = { asked: AskedWords; today: Date }

async function everything(
  tx: Transaction,
  question: Question,
  { asked, today }: Search,
): Promise<Candidates[]> {
  const choices = entryChoices(asked)
  if (question.query === '') {
    return [await findNames(tx, { names: narrowed(question.plain, choices), today })]
  }
  const words = narrowed(question.query, choices)
  const ofComments = commentChoices(asked)
  return [
    await findNames(tx, { words, ...(!question.isPhrase && { whole: words }), today }),
    await findPassages(tx, question, { choices, today }),
    ...(ofComments ? [await findComments(tx, question, { choices: ofComments, today })] : []),
  ]
}

/** Tells of what was found: how much, what would narrow it, and of the page that was asked for the hits themselves. */
async function tell(
  tx: Transaction,
  question: Question,
  { asked, found }: { asked: Asked; found: Candidates[] },
): Promise<SearchFound> {
  const kinds = SEARCH_KINDS.flatMap((kind) => {
    const holders = found.filter(({ counts }) => (counts[kind] ?? 0) > 0)
    const count = holders.reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0)
    const isMore = MANY.includes(kind) && holders.some((one) => one.isMore)
    return count === 0 ? [] : [{ kind, count: { count, isMore } }]
  })
  const counted = kinds.filter(({ kind }) => asked.kind === null || asked.kind === kind)
  const total = {
    count: counted.reduce((sum, { count }) => sum + count.count, 0),
    isMore: counted.some(({ count }) => count.isMore),
  }
  const ranked = found
    .flatMap(({ best }) => best)
    .filter(({ kind }) => asked.kind === null || asked.kind === kind)
    .sort((one, other) => other.rank - one.rank || other.number - one.number)
  const start = (asked.page - 1) * HITS_PER_PAGE
  return {
    hits: await shown(tx, question, ranked.slice(start, start + HITS_PER_PAGE)),
    total,
    kinds,
    facets: await facetsOf(tx, found),
    pages: Math.min(SEARCH_PAGES_MAX, Math.ceil(ranked.length / HITS_PER_PAGE)),
    insteadOf: null,
    didYouMean: null,
    isNamesOnly: question.query === '',
  }
}

/** What was taken away since it was found is left out, and so is a passage that an essay above it shows already. */
async function shown(
  tx: Transaction,
  question: Question,
  page: readonly Candidate[],
): Promise<SearchHit[]> {
  const read = question.query === '' ? { ...question, query: question.plain } : question
  const isComment = ({ kind }: Candidate) => kind === 'COMMENT'
  const numbers = (which: Candidate[]) => which.map(({ number }) => number)
  const entries = await showEntries(tx, read, numbers(page.filter((one) => !isComment(one))))
  const comments = await showComments(tx, read, numbers(page.filter(isComment)))
  const hits = page.flatMap((one) => (isComment(one) ? comments : entries).get(one.number) ?? [])
  const isShownAbove = ({ href }: SearchHit, at: number) =>
    hits.slice(0, at).some(({ snippetHref }) => snippetHref === href)
  return hits.filter((hit, at) => !isShownAbove(hit, at))
}
