import { conceptOf } from './markdown/concept-marks'
import { addressOf } from './markdown/links'
import { unreadForms } from './markdown/unread-forms'
import type { Fault } from './fault'
import type { PlacedToken } from './placed-tokens'

/** What the words of a file point to, each with its line. */
export type BodyReferences = {
  marks: { concept: string; line: number }[]
  links: { address: string; line: number }[]
  /** Marks that mark nothing; faults only where the library defines concepts. */
  strayMarks: Fault[]
}

export const NO_REFERENCES: BodyReferences = { marks: [], links: [], strayMarks: [] }

/** Finds them among the tokens of a text. */
export function bodyReferences(placed: readonly PlacedToken[]): BodyReferences {
  return {
    marks: placed.flatMap(({ token, line }) => {
      const concept = conceptOf(token)
      return concept === null ? [] : [{ concept, line }]
    }),
    links: placed.flatMap(({ token, line }) => {
      const address = addressOf(token)
      return address === null ? [] : [{ address, line }]
    }),
    strayMarks: placed.flatMap((at, index) => [...unreadMarks(at), ...headingMarks(placed, index)]),
  }
}

function unreadMarks({ token, line }: PlacedToken): Fault[] {
  return unreadForms(token)
    .filter(({ kind }) => kind === 'mark')
    .map(({ form, breaks }) => ({
      line: line + breaks,
      sentence: `Write this mark as [[name]] or [[name|the words]], the name in small letters and hyphens, and never inside a link: ${form} would be shown as it is.`,
    }))
}

function headingMarks(placed: readonly PlacedToken[], index: number): Fault[] {
  const words = placed[index + 1]?.token.children
  const { token, line } = placed[index] ?? {}
  if (token?.type !== 'heading_open' || line === undefined || !words) return []
  return words
    .filter((word) => conceptOf(word) !== null)
    .map(() => ({
      line,
      sentence: 'Mark this concept in the text below: a heading holds no mark.',
    }))
}
