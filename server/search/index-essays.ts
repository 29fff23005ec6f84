import 'server-only'
import { vocabularyOf } from '@/domain/search/vocabulary'
import type { Transaction } from '@/server/db'

import { blocksOf } from './blocks-of'
import { indexWords } from './index-words'

const BATCH = 50

/** An essay as it is to be entered: what may be chosen, and the digest of all that its entries are made from. */
type EssaySource = {
  id: string
  revisionId: string
  title: string
  subtitle: string
  author: string
  series: string | null
  concepts: string[]
  choices: string[]
  day: Date | null
  source: string
}

/** Enters every published essay that is new or changed, and each of its passages; the oldest first. */
export async function indexEssays(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM search_entry s WHERE s.kind IN ('ESSAY', 'PASSAGE') AND NOT EXISTS (
      SELECT FROM searchable_essay e WHERE e.id = s.subject_id AND md5(e::text) = s.source)`
  const missing = await missingEssays(tx)
  await enterEssays(tx)
  const words = new Map<string, number>()
  for (let at = 0; at < missing.length; at += BATCH) {
    const batch = missing.slice(at, at + BATCH)
    const rows = await tx.revision.findMany({
      where: { id: { in: batch.map(({ revisionId }) => revisionId) } },
      select: { id: true, text: true },
    })
    for (const essay of batch) {
      const text = rows.find(({ id }) => id === essay.revisionId)?.text ?? ''
      await enterPassages(tx, essay, text)
      const all = `${essay.title}\n${essay.subtitle}\n${text}`
      for (const [word, count] of vocabularyOf(all)) words.set(word, (words.get(word) ?? 0) + count)
    }
  }
  await indexWords(tx, words)
}

const missingEssays = (tx: Transaction) => tx.$queryRaw<EssaySource[]>`
  SELECT id, revision_id AS "revisionId", title, subtitle, author, series, concepts, day, md5(e::text) AS source,
    search_choices(author, series, concepts, day) AS choices
  FROM searchable_essay e
  WHERE NOT EXISTS (SELECT FROM search_entry s WHERE s.kind = 'ESSAY' AND s.subject_id = e.id)
  ORDER BY day NULLS FIRST, title`

async function enterPassages(tx: Transaction, essay: EssaySource, text: string): Promise<void> {
  const { id, revisionId, title, author, series, concepts, choices, day, source } = essay
  const blocks = blocksOf(text)
  await tx.$executeRaw`
    INSERT INTO search_entry (number, kind, subject_id, revision_id, block, start, heading, text, author, series,
      concepts, year, day, source, words)
    SELECT number, 'PASSAGE', ${id}::uuid, ${revisionId}::uuid, block, start, ${title}, text, ${author}, ${series},
      ${concepts}::text[], extract(year FROM ${day}::date), ${day}::date, ${source},
      to_tsvector(configuration, search_text(text)) || array_to_tsvector(search_buckets(number) || ${choices}::text[])
    FROM (
      SELECT nextval('search_entry_number_seq')::int AS number, b.*
      FROM unnest(
        ${blocks.map(({ block }) => block)}::int[],
        ${blocks.map(({ start }) => start)}::int[],
        ${blocks.map(({ words }) => words)}::text[]) AS b (block, start, text)
    ) p CROSS JOIN (SELECT configuration::regconfig FROM search_index) i`
}

/** The essays themselves stand together, so that those of a common word are soon read, and before: the newest numbers are those of passages. */
async function enterEssays(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO search_entry (kind, subject_id, revision_id, heading, text, author, series, concepts, year, day, source,
      words, names, whole)
    SELECT 'ESSAY', e.id, e.revision_id, title, subtitle, author, series, concepts, extract(year FROM day), day,
      md5(e::text),
      setweight(to_tsvector(configuration, search_text(title)), 'A')
        || setweight(to_tsvector(configuration, search_text(subtitle)), 'B')
        || setweight(to_tsvector(configuration, search_text(author_name)), 'C') || array_to_tsvector(choices),
      to_tsvector('interleaf_simple', search_text(title)) || array_to_tsvector(choices),
      strip(to_tsvector(configuration, search_text(concat_ws(' · ', title, subtitle, author_name, r.text))))
        || array_to_tsvector(choices)
    FROM searchable_essay e
      JOIN revision r ON r.id = e.revision_id
      CROSS JOIN (SELECT configuration::regconfig FROM search_index) i
      CROSS JOIN LATERAL (SELECT search_choices(author, series, concepts, day) AS choices) c
    WHERE NOT EXISTS (SELECT FROM search_entry s WHERE s.kind = 'ESSAY' AND s.subject_id = e.id)
    ORDER BY day NULLS FIRST, title`
}
