import { z } from 'zod'
import { slug, words } from './field-rules'

/** Words quoted from an essay of this library. */
export type QuotedPassage = { essay: string; quotation: string }

/** A field that quotes words of an essay; they are sought in its canonical text later. */
export function quotation(max: number) {
  return words(
    'quotation',
    max,
    'Add the words it stands on, as the essay has them: `quotation: …`.',
  )
}

/** The field that names the essay of a quotation. */
export function quotedEssay() {
  return slug('essay', 'Add the essay that is quoted, by the name of its file: `essay: …`.')
}

const PASSAGES = 'Write `passages` as a list; each begins with `- essay: …`, then `quotation: …`.'

/** A list of passages of essays; empty when left out. */
export function quotedPassages(max: number) {
  return z
    .array(z.object({ essay: quotedEssay(), quotation: quotation(max) }, PASSAGES), PASSAGES)
    .nullish()
    .transform((value) => value ?? [])
}
