import 'server-only'
import type { Choices } from '@/domain/search/asked'
import type { RowChoice } from '@/domain/search/tsquery'

/** What was chosen, as lexemes of the entries of the library: one group for each choice. */
export function entryChoices({ author, series, concept, year }: Choices): RowChoice[][] {
  return [
    ...(author === null ? [] : [[`=author/${author}` as const]]),
    ...(series === null ? [] : [[`=series/${series}` as const]]),
    ...(concept === null ? [] : [[`=concept/${concept}` as const]]),
    ...(year === null ? [] : [[`=year/${year}` as const]]),
  ]
}

/** The same for comments, which have a year but no author of the library, series or concept; null: none is left. */
export function commentChoices({ author, series, concept, year }: Choices): RowChoice[][] | null {
  if (author !== null || series !== null || concept !== null) return null
  return year === null ? [] : [[`=year/${year}`]]
}
