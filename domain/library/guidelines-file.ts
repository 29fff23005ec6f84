import { z } from 'zod'

import { STATEMENT_CATEGORIES } from '@/domain/moderation/statement-fields'

import { bodyFaults } from './body-faults'
import { checkFields } from './checked-fields'
import { readingOf, type Reading } from './fault'
import { slugList, words } from './field-rules'
import { cutFrontmatter } from './frontmatter'
import { renderEssay } from './render-essay'

const CATEGORIES =
  'Write `categories` as pairs of a rule and a category: `categories: { kindness: CYBER_VIOLENCE }`. The categories: ' +
  `${STATEMENT_CATEGORIES.join(', ')}.`

const guidelinesFields = z.object({
  title: words('title', 200, 'Add a title: the line `title: …` between the two `---` lines.'),
  rules: slugList('rules'),
  /** Of rules: how the EU's DSA Transparency Database names what they forbid. */
  categories: z
    .record(z.string(), z.enum(STATEMENT_CATEGORIES, CATEGORIES), CATEGORIES)
    .nullish()
    .transform((given) => given ?? {}),
})

/** A guideline that a decision may name: the id of its heading, and the heading's words. */
export type GuidelineRule = { id: string; title: string; category?: string }

export type GuidelinesFile = { title: string; markdown: string; rules: GuidelineRule[] }

/** Reads `guidelines.md`: `rules` lists the ids of the headings, written `## Title {#id}`, that decisions may name. */
export function readGuidelinesFile(text: string): Reading<GuidelinesFile> {
  const cut = cutFrontmatter(text)
  if (cut === null) {
    const sentence =
      'Begin the file with its fields: a line `---`, `title: …`, `rules: [id, id]`, a line `---`.'
    return readingOf<GuidelinesFile>(null, [{ line: 1, sentence }])
  }
  const { value, faults, lineOf } = checkFields(cut, guidelinesFields)
  const inBody = bodyFaults(cut.body, cut.bodyLine)
  if (value === null || inBody.length > 0) {
    return readingOf<GuidelinesFile>(null, [...faults, ...inBody])
  }
  const titles = new Map(renderEssay(cut.body).contents.map(({ id, text }) => [id, text]))
  const unwritten = value.rules.filter((id) => !titles.has(id))
  const rules = value.rules.map((id) => {
    const category = value.categories[id]
    return { id, title: titles.get(id) ?? id, ...(category && { category }) }
  })
  return readingOf(
    { title: value.title, markdown: cut.body.trim(), rules },
    unwritten.map((id) => ({
      line: lineOf('rules'),
      sentence: `Write the rule ${id} below, under a heading \`## Its title {#${id}}\`.`,
    })),
  )
}
