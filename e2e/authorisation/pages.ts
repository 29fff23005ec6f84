import { arrangePasskey } from './account-forms'
import { arrangeOwn, ownerId } from './arrange'
import { APPEAL_PAGE_ROWS } from './appeal-rows'
import { COLLECTION_PAGE_ROWS } from './collection-pages'
import { COLLECTION_REPORT_PAGE_ROWS } from './collection-reports'
import { conceptPages } from './concept-rows'
import { OWNER_PAGE_ROWS } from './owner-pages'
import type { PageRow } from './page-row'
import { unconfirmed, type Person } from './person'
import { REPORT_PAGE_ROWS } from './report-rows'
import type { World } from './world'

const nobody = '01900000-0000-7000-8000-000000000000'

const everyone: PageRow = { who: { others: 200 } }
const memberOnly = { visitor: '/sign-in?returnTo=', newcomer: '/welcome?returnTo=' } as const
const members: PageRow = { who: { ...memberOnly, others: 200 } }
/** Also whoever has not chosen a name yet. */
const signedIn: PageRow = { who: { visitor: memberOnly.visitor, others: 200 } }
const moderators: PageRow = { who: { ...memberOnly, others: 404, moderator: 200 } }
const editors: PageRow = { who: { ...memberOnly, others: 404, editor: 200, owner: 200 } }
/** A page that is shown to whoever has lately said who they are, and leads all others to do so. */
const confirmed: readonly PageRow[] = [
  members,
  {
    of: 'in a session left open',
    as: unconfirmed,
    who: { ...memberOnly, others: '/account/confirm?returnTo=' },
  },
]
const ownPasskey = async (_world: World, who: Person) =>
  `/account/passkeys/${await arrangePasskey(await ownerId(who))}/remove`
/** What is done to a comment of one's own: nobody does it to another's, whatever their office. */
const ownComments = (act: string): readonly PageRow[] => [
  {
    of: 'another’s',
    at: ({ published }) => `/c/${published.commentId}/${act}`,
    who: { ...memberOnly, others: 404 },
  },
  {
    ...members,
    of: 'one’s own',
    at: async (world, who) => `/c/${(await arrangeOwn(who, world)).commentId}/${act}`,
  },
]
const missing = (at: string): PageRow => ({
  of: 'what is not there',
  at: () => at,
  who: { others: 404 },
})

/** Every page, and what each person gets at it. A page with several kinds of objects has a row for each. */
export const PAGE_ROWS: Readonly<Record<string, readonly PageRow[]>> = {
  '/': [everyone],
  '/account': [members],
  '/account/archive': confirmed,
  '/account/confirm': [
    { who: { visitor: memberOnly.visitor, others: '/account' } },
    { ...signedIn, of: 'in a session left open', as: unconfirmed },
  ],
  ...APPEAL_PAGE_ROWS,
  '/account/drafts': [members],
  '/account/email': confirmed,
  '/account/leaving': [signedIn],
  '/account/passkeys': [members],
  '/account/passkeys/[id]/remove': [
    { of: 'another’s', who: { ...memberOnly, others: 404 } },
    { ...members, of: 'one’s own', at: ownPasskey },
  ],
  '/account/passkeys/new': confirmed,
  '/account/preferences': [members],
  '/account/profile': [members],
  '/account/providers': confirmed,
  '/account/sessions': [members],
  '/authors': [everyone],
  '/authors/[slug]': [everyone, missing('/authors/nobody')],
  '/bookmarks': [members],
  ...COLLECTION_PAGE_ROWS,
  ...COLLECTION_REPORT_PAGE_ROWS,
  '/bookmarks/export': [members],
  '/bookmarks/formats': [everyone],
  '/bookmarks/import': [members],
  '/bookmarks/[id]/concepts': conceptPages,
  '/c/[id]': [
    everyone,
    {
      of: 'a held comment of someone else',
      at: ({ held }) => `/c/${held.commentId}`,
      who: { others: 404 },
    },
    missing(`/c/${nobody}`),
  ],
  '/c/[id]/delete': ownComments('delete'),
  '/c/[id]/edit': ownComments('edit'),
  '/c/[id]/reactions': [
    members,
    {
      of: 'a held comment of someone else',
      at: ({ held }) => `/c/${held.commentId}/reactions`,
      who: { ...memberOnly, others: 404 },
    },
  ],
  '/c/[id]/history': [
    everyone,
    {
      of: 'a held comment of someone else',
      at: ({ held }) => `/c/${held.commentId}/history`,
      who: { others: 404 },
    },
  ],
  '/c/[id]/report': [
    members,
    {
      of: 'a held comment of someone else',
      at: ({ held }) => `/c/${held.commentId}/report`,
      who: { ...memberOnly, others: 404 },
    },
  ],
  '/care': [everyone],
  '/claim/[token]': [everyone],
  '/concepts': [everyone],
  '/concepts/[slug]': [everyone, missing('/concepts/nothing')],
  '/concepts/compare': [everyone],
  '/dev/mail': [{ ...everyone, showsMail: true }],
  '/editors': [editors],
  '/editors/preview/[slug]': [editors],
  '/editors/publish': [editors],
  '/editors/proposals': [editors],
  '/editors/counts': [editors],
  '/essays': [everyone],
  '/essays/[slug]': [
    everyone,
    { ...missing('/essays/a-room-not-furnished'), of: 'a draft' },
    missing('/essays/nothing'),
  ],
  '/essays/[slug]/discussion': [everyone, missing('/essays/nothing/discussion')],
  '/essays/[slug]/discussion/new': [members],
  '/essays/[slug]/history': [everyone],
  '/essays/[slug]/history/[number]': [everyone],
  '/essays/[slug]/history/compare': [everyone],
  '/follow/[kind]/[slug]': [members, missing('/follow/nothing/the-twin-flame-path')],
  '/guidelines': [everyone],
  '/join/[token]': [everyone],
  '/members/[handle]': [everyone, missing('/members/nobody-of-this-name')],
  '/members/[handle]/comments': [everyone, missing('/members/nobody-of-this-name/comments')],
  '/moderation': [moderators],
  '/moderation/decisions': [moderators],
  '/moderation/numbers': [moderators],
  '/moderation-log': [everyone],
  '/notifications': [members],
  '/kept': [everyone],
  '/offline': [everyone],
  ...OWNER_PAGE_ROWS,
  '/p/[id]': [everyone, missing(`/p/${nobody}`)],
  '/questions': [everyone],
  '/questions/[slug]': [everyone, missing('/questions/nothing')],
  '/questions/[slug]/discussion': [everyone],
  '/questions/[slug]/discussion/new': [members],
  '/reading': [members],
  ...REPORT_PAGE_ROWS,
  '/search': [everyone],
  '/series': [everyone],
  '/series/[slug]': [everyone, missing('/series/nothing')],
  '/sign-in': [everyone],
  '/sign-in/code': [everyone],
  '/sign-in/link/[request]/[token]': [everyone],
  '/threads/[id]': [everyone, missing(`/threads/${nobody}`)],
  '/threads/[id]/log': [moderators],
  '/threads/[id]/tools': [
    members,
    {
      of: 'what is not there',
      at: () => `/threads/${nobody}/tools`,
      who: { ...memberOnly, others: 404 },
    },
  ],
  '/transparency': [everyone],
  '/transparency/[year]': [everyone, missing('/transparency/1066')],
  '/unsubscribe/[id]/[reason]/[token]': [everyone],
  '/welcome': [{ who: { visitor: '/sign-in', newcomer: 200, others: '/' } }],
}
