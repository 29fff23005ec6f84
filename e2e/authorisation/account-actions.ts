import { randomUUID } from 'node:crypto'

import {
  foreignAccount,
  foreignPasskey,
  foreignSession,
  handleOf,
  invitation,
  linkedAccount,
  mute,
  office,
  oneOfTwoPasskeys,
  passkey,
  session,
} from './account-forms'
import { address, token } from './action-forms'
import { named, none, only, signedIn, type ActionRow, type ActionVerdict } from './action-row'
import { ownerId } from './arrange'
import { another, unconfirmed } from './person'

const nobody = '01900000-0000-7000-8000-000000000000'
const nothing = () => ({})
/** Whoever has no name, or is not signed in, is led to where that is mended. */
const led = (verdict: ActionVerdict) =>
  ({ visitor: '/sign-in?returnTo=', newcomer: '/welcome?returnTo=', others: verdict }) as const
const leaving = signedIn('/account/leaving')

/** The server actions of accounts and offices, and what each person gets. Codes and devices are asked for elsewhere. */
export const ACCOUNT_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/account/archive/actions.ts#packEverything': [
    { form: nothing, as: another, who: signedIn('done') },
    { of: 'in a session left open', form: nothing, as: unconfirmed, who: none },
  ],
  'app/account/confirm/actions.ts#askForCode': [
    {
      form: () => ({ returnTo: '/reading' }),
      as: another,
      who: signedIn('/account/confirm?returnTo='),
      forgiving: ['returnTo'],
    },
  ],
  'app/account/confirm/actions.ts#confirm': [
    { of: 'without the mail', form: () => ({ code: '123456' }), who: none },
  ],
  'app/account/email/actions.ts#askForChange': [
    { form: () => ({ email: address() }), as: another, who: signedIn('/account/email') },
    {
      of: 'in a session left open',
      form: () => ({ email: address() }),
      as: unconfirmed,
      who: none,
    },
  ],
  'app/account/email/actions.ts#change': [
    { of: 'without the mail', form: () => ({ code: '123456' }), who: none },
  ],
  'app/account/leaving/actions.ts#pause': [{ form: nothing, as: another, who: leaving }],
  'app/account/leaving/actions.ts#endPause': [{ form: nothing, as: another, who: leaving }],
  'app/account/leaving/actions.ts#erase': [
    {
      form: async (who) => ({ handle: await handleOf(who), comments: 'stay' }),
      as: another,
      who: named('/account/leaving'),
    },
    {
      of: 'without a name',
      form: () => ({ handle: '', comments: 'stay' }),
      as: another,
      who: { others: 'refused', newcomer: '/account/leaving' },
    },
    {
      of: 'in a session left open',
      form: async (who) => ({ handle: await handleOf(who), comments: 'stay' }),
      as: unconfirmed,
      who: none,
    },
    {
      of: 'by another’s name',
      form: () => ({ handle: 'nobody-of-this-name', comments: 'stay' }),
      who: none,
    },
  ],
  'app/account/leaving/actions.ts#keepAccount': [{ form: nothing, as: another, who: leaving }],
  'app/account/passkeys/actions.ts#nameAnew': [
    {
      of: 'one’s own',
      form: async (who) => ({ ...(await passkey(who)), name: 'Key' }),
      who: signedIn('done'),
      freeText: ['name'],
    },
    {
      of: 'another’s',
      form: async () => ({ ...(await foreignPasskey()), name: 'Mine?' }),
      who: none,
    },
    { of: 'none', form: () => ({ id: nobody, name: 'Whose?' }), who: none },
  ],
  'app/account/passkeys/actions.ts#takeAway': [
    {
      of: 'one of two',
      form: oneOfTwoPasskeys,
      as: another,
      who: led('/account/passkeys?removed=1'),
    },
    { of: 'the last way in', form: passkey, as: another, who: led('refused') },
    { of: 'another’s', form: foreignPasskey, who: led('refused') },
    {
      of: 'in a session left open',
      form: oneOfTwoPasskeys,
      as: unconfirmed,
      who: led('/account/confirm?returnTo='),
    },
  ],
  'app/account/preferences/actions.ts#changeMute': [
    { of: 'another', form: mute, who: named('done') },
    {
      of: 'oneself',
      form: async (who) => ({ handle: await handleOf(who), wish: 'mute' }),
      who: none,
    },
  ],
  'app/account/preferences/actions.ts#savePreferences': [
    { form: () => ({ mentionsFrom: 'NOBODY', REPLY: 'on' }), as: another, who: signedIn('done') },
  ],
  'app/account/profile/actions.ts#saveProfile': [
    {
      form: () => ({ displayName: 'Someone', bio: 'I read.', pronouns: 'they', language1: 'de' }),
      as: another,
      who: named('done'),
      freeText: ['displayName', 'bio'],
    },
  ],
  'app/account/providers/actions.ts#unlink': [
    { of: 'one’s own', form: linkedAccount, as: another, who: signedIn('done') },
    { of: 'another’s', form: foreignAccount, who: none },
    { of: 'in a session left open', form: linkedAccount, as: unconfirmed, who: none },
  ],
  'app/account/sessions/actions.ts#endOne': [
    { of: 'one’s own', form: session, who: signedIn('done') },
    { of: 'another’s', form: foreignSession, who: none },
  ],
  'app/account/sessions/actions.ts#endOthers': [
    { form: nothing, as: another, who: signedIn('done') },
  ],
  'app/owner/actions.ts#change': [
    { form: office, who: only('owner', 'done'), freeText: ['reason'] },
    { of: 'in a session left open', form: office, as: unconfirmed, who: none },
    {
      of: 'one’s own',
      form: async (who) => ({
        ...(await office()),
        memberId: await ownerId(who),
        role: 'OWNER',
      }),
      who: none,
    },
  ],
  'app/owner/actions.ts#choose': [
    { form: () => ({ registration: 'OPEN', allowsUnnamed: 'on' }), who: only('owner', 'done') },
  ],
  'app/owner/actions.ts#invite': [
    {
      form: () => ({ usesMax: '1', days: '7', note: 'For a friend.' }),
      who: only('owner', 'done'),
      freeText: ['note'],
    },
  ],
  'app/owner/actions.ts#revoke': [{ form: invitation, who: only('owner', 'done') }],
  'app/unsubscribe/[id]/[reason]/[token]/actions.ts#endMails': [
    {
      of: 'without the mail',
      form: () => ({ member: randomUUID(), reason: 'REPLY', token }),
      who: none,
    },
  ],
}
