import { arrangePasskey } from './account-forms'
import { ownerId } from './arrange'
import type { HandlerRow } from './handler-row'

const refused = { visitor: 401, others: 410 }
const signedIn = { visitor: 401, others: 200 }
const nothing = () => ({})
const answered = { id: 'aGVyZQ', rawId: 'aGVyZQ', type: 'public-key' }
/** What no device answered to a question that nobody asked. */
const madePasskey = () => ({
  name: 'Key',
  response: { ...answered, response: { clientDataJSON: 'e30', attestationObject: 'e30' } },
})
const usedPasskey = () => ({
  response: {
    ...answered,
    response: { clientDataJSON: 'e30', authenticatorData: 'e30', signature: 'e30' },
  },
})

/** The route handlers of passkeys. Only a device can answer well: what is shown here is who is asked, and who is refused. */
export const PASSKEY_HANDLER_ROWS: Readonly<Record<string, readonly HandlerRow[]>> = {
  'POST /api/passkeys': [{ of: 'unasked', input: madePasskey, who: { ...refused, newcomer: 403 } }],
  'POST /api/passkeys/confirm': [{ of: 'unasked', input: usedPasskey, who: refused }],
  'POST /api/passkeys/confirm/question': [
    {
      of: 'one’s own',
      at: async (who) => {
        await arrangePasskey(await ownerId(who))
        return '/api/passkeys/confirm/question'
      },
      input: nothing,
      who: signedIn,
    },
  ],
  'POST /api/passkeys/question': [{ input: nothing, who: { ...signedIn, newcomer: 403 } }],
  'POST /api/passkeys/sign-in': [{ of: 'unasked', input: usedPasskey, who: { others: 410 } }],
  'POST /api/passkeys/sign-in/question': [{ input: nothing, who: { others: 200 } }],
}
