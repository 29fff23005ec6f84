import { FIRST_SETTINGS } from '@/domain/moderation/check-settings'

import { database } from '../arrange/database'

import { none, only, type ActionRow } from './action-row'
import type { Form } from './post'

const { holdsFirstLinks: _box, careWords, ...numbers } = FIRST_SETTINGS.settings

/** The first settings, as the form sends them. */
const settings = (): Form => ({
  ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)])),
  holdsFirstLinks: 'on',
  careWords: careWords.join('\n'),
})

/** Settings that were tried and not saved: those that hold, so that saving them changes nothing for others. */
async function tried(): Promise<Form> {
  await database.checkSettings.deleteMany({ where: { inForceAt: null } })
  const latest = await database.checkSettings.aggregate({ _max: { version: true } })
  const version = (latest._max.version ?? FIRST_SETTINGS.version) + 1
  const [none, kept] = [{ tried: 0, held: 0, heldApproved: 0 }, FIRST_SETTINGS.settings]
  const trial = { ...none, removed: 0, heldRemoved: 0, flagged: 0, named: [] }
  await database.checkSettings.create({ data: { version, settings: kept, trial } })
  return { version: String(version) }
}

/** How the checks of new comments are set. */
export const CHECK_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/owner/checks/actions.ts#attempt': [
    {
      form: settings,
      who: only('owner', '/owner/checks?tried=1'),
      freeText: ['flaggedWords', 'heldWords', 'rejectedWords', 'careWords'],
    },
  ],
  'app/owner/checks/actions.ts#save': [
    { form: tried, who: only('owner', 'done') },
    { of: 'what nobody tried', form: () => ({ version: '999999' }), who: none },
  ],
  'app/owner/checks/actions.ts#drop': [{ form: () => ({}), who: only('owner', '/owner/checks') }],
  // Where no other program is asked, that is the answer.
  'app/owner/checks/actions.ts#ask': [{ form: () => ({}), who: only('owner', 'done') }],
  'app/owner/checks/actions.ts#forget': [{ form: () => ({}), who: only('owner', 'done') }],
}
