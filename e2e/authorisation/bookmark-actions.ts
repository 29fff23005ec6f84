import { randomUUID } from 'node:crypto'

import { bookmarkId, foreignBookmark } from './action-forms'
import { named, none, type ActionRow } from './action-row'

const nobody = '01900000-0000-7000-8000-000000000000'

/** What members do in their own book, and what each person gets. */
export const BOOKMARK_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/bookmarks/actions.ts#keepWholeEssay': [
    {
      form: (_who, { essay }) => ({ clientKey: randomUUID(), slug: essay.slug, note: 'Whole.' }),
      who: named('done'),
      freeText: ['note'],
    },
  ],
  'app/bookmarks/actions.ts#writeNote': [
    {
      of: 'one’s own',
      form: async (who, world) => ({ ...(await bookmarkId(who, world)), note: 'Mine.' }),
      who: named('done'),
      freeText: ['note'],
    },
    {
      of: 'another’s',
      form: async (who, world) => ({ ...(await foreignBookmark(who, world)), note: 'Mine?' }),
      who: none,
    },
  ],
  'app/bookmarks/actions.ts#takeAway': [
    { of: 'one’s own', form: bookmarkId, who: named('/bookmarks?removed=') },
    { of: 'another’s', form: foreignBookmark, who: none },
    { of: 'none', form: () => ({ id: nobody }), who: none },
  ],
  'app/bookmarks/actions.ts#nameTheColours': [
    {
      form: () => ({ EMBER: 'so it is', MOSS: '', SKY: 'ask', ROSE: '' }),
      who: named('done'),
      freeText: ['EMBER', 'MOSS', 'SKY', 'ROSE'],
    },
  ],
}
