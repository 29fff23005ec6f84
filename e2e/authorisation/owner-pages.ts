import type { PageRow } from './page-row'
import { unconfirmed } from './person'

const memberOnly = { visitor: '/sign-in?returnTo=', newcomer: '/welcome?returnTo=' } as const
const owners: PageRow = { who: { ...memberOnly, others: 404, owner: 200 } }
const leftOpen: PageRow = {
  of: 'in a session left open',
  as: unconfirmed,
  who: { ...memberOnly, others: 404, owner: '/account/confirm?returnTo=' },
}

/** The pages of whoever owns the library, and what each person gets at them. */
export const OWNER_PAGE_ROWS: Readonly<Record<string, readonly PageRow[]>> = {
  '/owner': [owners],
  '/owner/checks': [owners],
  '/owner/invitations': [owners],
  '/owner/members': [owners],
  '/owner/purge': [owners, leftOpen],
  '/owner/members/[handle]': [
    owners,
    leftOpen,
    {
      of: 'what is not there',
      at: () => '/owner/members/nobody-of-this-name',
      who: { ...memberOnly, others: 404 },
    },
  ],
  '/owner/webhooks': [owners, leftOpen],
}
