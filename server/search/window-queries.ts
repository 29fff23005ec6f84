import 'server-only'
import { searchWindows } from '@/domain/search/search-windows'
import { loosened, narrowed, type RowChoice } from '@/domain/search/tsquery'

import type { Question } from './read-question'

/** Of each window as many rows are looked at; with fewer that fit than ENOUGH the next window is looked through too. */
const ROWS_MAX = 120
const ENOUGH = 50
/** An index knows which words a row has, not whether they stand side by side: more rows are looked at then. */
const PHRASE_ROWS_MAX = 200
/** In a small library all rows are one window. */
const SMALL_ROWS_MAX = 1_000

/** Queries that name the rows to look at in each window, by the words alone; whether they fit is then seen. */
type WindowQueries = {
  near: string
  middle: string
  older: string
  middleBelow: number
  olderBelow: number
  rowsMax: number
  enough: number
}

export function windowQueries(
  question: Question,
  lastNumber: number,
  choices: RowChoice[][],
): WindowQueries {
  const { near, middle, middleBelow, olderBelow } = searchWindows(lastNumber)
  const all = narrowed(loosened(question.query), choices)
  const rowsMax = near === null ? SMALL_ROWS_MAX : question.isPhrase ? PHRASE_ROWS_MAX : ROWS_MAX
  return {
    near: near === null ? all : narrowed(all, [near]),
    middle: narrowed(all, [middle]),
    older: all,
    middleBelow,
    olderBelow,
    rowsMax,
    enough: choices.length > 0 ? rowsMax : ENOUGH,
  }
}
