import 'server-only'
import type { Transaction } from '@/server/db'

/** Enters concepts, authors of published essays and open questions; deletes the entries of those that are none any more. */
export async function indexNames(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM search_entry s WHERE s.kind IN ('CONCEPT', 'AUTHOR', 'QUESTION') AND NOT EXISTS (
      SELECT FROM searchable_name n
      WHERE n.kind = s.kind AND n.id = s.subject_id AND md5(n::text) = s.source)`
  await tx.$executeRaw`
    INSERT INTO search_entry (kind, subject_id, heading, text, author, concepts, source, words, names)
    SELECT n.kind, n.id, heading, text, author, concepts, md5(n::text),
      setweight(to_tsvector(configuration, search_text(heading)), 'A')
        || setweight(to_tsvector(configuration, search_text(other_names)), 'B')
        || to_tsvector(configuration, search_text(text)) || array_to_tsvector(choices),
      to_tsvector('interleaf_simple', search_text(heading || ' · ' || other_names)) || array_to_tsvector(choices)
    FROM searchable_name n
      CROSS JOIN (SELECT configuration::regconfig FROM search_index) i
      CROSS JOIN LATERAL (SELECT search_choices(author, NULL, concepts, NULL) AS choices) c
    WHERE NOT EXISTS (SELECT FROM search_entry s WHERE s.kind = n.kind AND s.subject_id = n.id)`
}
