import pg from 'pg'

import type { Kept } from './library'

/** Columns in which a member writes for their own eyes, or for a moderator's: a secret is planted in each. */
const PRIVATE = [
  'bookmark.note',
  'bookmark_import.left',
  'bookmark_import.text',
  'collection.description',
  'collection.name',
  'collection_report.words',
  'colour_meaning.words',
  'draft.content_note',
  'draft.title',
  'draft.words',
  'report.words',
]

/** Columns of tables about members that hold nothing of this kind, and what they hold. */
const OTHERS: Readonly<Record<string, string>> = {
  'appeal.answer': 'read by whoever appealed, and by moderators',
  'appeal.words': 'read by moderators',
  'collection.token_hash': 'no words',
  'collection_decision.reason': 'read by whose collection it is, and by moderators',
  'concept_proposal.concept': 'the name of a concept',
  'concept_proposal.reason': 'read by whoever proposed, and by editors',
  'concept_proposal.words': 'read by editors',
  'account_event.reason': 'read by owners and by whom it is about',
  'decision.erases': 'no words',
  'decision.explanation': 'what its author reads',
  'decision.facts': 'what its author reads',
  'decision.hash': 'no words',
  'decision.law': 'the name of a law',
  'decision.previous_hash': 'no words',
  'decision.private_note': 'a moderator’s word to moderators',
  'decision.rule': 'the name of a guideline',
  'decision.salt': 'no words',
  'decision.words_hash': 'no words',
  'draft.box': 'the name of a place',
  'invitation.note': 'an owner’s word to owners',
  'invitation.token_hash': 'no words',
  'member.bio': 'shown by wish',
  'member.display_name': 'shown by wish',
  'member.email': 'in the matrix of who may what',
  'member.handle': 'shown',
  'member.handle_skeleton': 'no words',
  'member.pronouns': 'shown by wish',
  'member.reader_settings': 'no words',
  'member_note.words': 'a moderator’s word to moderators',
  'passkey.name': 'shown to its owner: a name of a device',
  'passkey.credential_id': 'no words',
  'provider_account.provider': 'no words',
  'provider_account.subject': 'no words',
  'reading_place.device': 'a name of a device',
  'report.law': 'the name of a law',
  'session.device': 'a name of a device',
  'session.token_hash': 'no words',
  'sign_in_request.browser_hash': 'no words',
  'sign_in_request.email': 'in the matrix of who may what',
  'sign_in_request.return_to': 'an address',
  'thread.title': 'shown',
  'thread_event.after': 'no words',
  'thread_event.before': 'no words',
  'thread_event.reason': 'shown in the log of a conversation',
  'thread_event.title_after': 'shown',
  'thread_event.title_before': 'shown',
}

const asked = async <Row extends object>(
  databaseUrl: string,
  question: string,
  given: unknown[] = [],
) => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<Row>(question, given)
  await client.end()
  return rows
}

/**
 * Columns of words, in tables that hang on a member, of which this list does not say who reads them: plant a secret there. And
 * those that it names although they are not there.
 */
export async function columnsUnnamed(databaseUrl: string): Promise<string[]> {
  const rows = await asked<{ name: string }>(
    databaseUrl,
    `SELECT DISTINCT table_name || '.' || column_name AS name
     FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type IN ('text', 'jsonb', 'USER-DEFINED')
       AND (data_type <> 'USER-DEFINED' OR udt_name = 'citext')
       AND (table_name = 'member' OR table_name IN
         (SELECT conrelid::regclass::text FROM pg_constraint WHERE contype = 'f' AND confrelid = 'member'::regclass))
     ORDER BY 1`,
  )
  const [there, known] = [rows.map(({ name }) => name), [...PRIVATE, ...Object.keys(OTHERS)]]
  return [
    ...there.filter((name) => !known.includes(name)),
    ...known.filter((name) => !there.includes(name)).map((name) => `no ${name}`),
  ]
}

/** Private columns in which no secret was planted. */
export async function columnsWithout({ world, keeper }: Kept): Promise<string[]> {
  const patterns = keeper.secrets.map(({ words }) => `%${words}%`)
  const empty: string[] = []
  for (const name of PRIVATE) {
    const [table = '', column = ''] = name.split('.')
    const question = `SELECT 1 FROM "${table}" WHERE "${column}"::text LIKE ANY($1) LIMIT 1`
    if ((await asked(world.databaseUrl, question, [patterns])).length === 0) empty.push(name)
  }
  return empty
}
