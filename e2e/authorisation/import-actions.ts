import { randomUUID } from 'node:crypto'

import { database } from '../arrange/database'

import { named, none, type ActionRow } from './action-row'
import { arrangeStranger, ownerId } from './arrange'
import type { Person } from './person'

const FILE = 'Highlight,Title,Author,URL,Note,Location,Date\r\nNo such words,No essay,,,,,\r\n'

/** A file of bookmarks that waits to be taken in. */
export async function arrangeImport(
  who: Person,
  more: { finishedAt?: Date } = {},
): Promise<{ id: string }> {
  const data = { ...more, memberId: await ownerId(who), clientKey: randomUUID(), text: FILE }
  const { id } = await database.bookmarkImport.create({ data })
  return { id }
}

/** How bookmarks come to be: by the form of an essay, and by a file that was brought. */
export const IMPORT_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/bookmarks/actions.ts#keepWholeEssay': [
    {
      form: (_who, { essay }) => ({ clientKey: randomUUID(), slug: essay.slug, note: 'Whole.' }),
      who: named('done'),
      freeText: ['note'],
    },
  ],
  'app/bookmarks/import/actions.ts#forgetLeft': [
    {
      of: 'one’s own',
      form: (who) => arrangeImport(who, { finishedAt: new Date() }),
      who: named('/bookmarks/import'),
    },
    {
      of: 'another’s',
      form: async () => arrangeImport(await arrangeStranger(), { finishedAt: new Date() }),
      who: none,
    },
  ],
  'app/bookmarks/import/actions.ts#takeIn': [
    {
      of: 'one’s own',
      form: (who) => arrangeImport(who),
      who: named('/bookmarks/import?file='),
    },
    {
      of: 'another’s',
      form: async () => arrangeImport(await arrangeStranger()),
      who: none,
    },
  ],
}
