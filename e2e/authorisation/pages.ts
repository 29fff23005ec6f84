import type { Verdicts } from './person'
import type { World } from './world'

/** A status, or where one is led. */
export type PageVerdict = number | `/${string}`

export type PageRow = {
  /** Which of several objects it is about, in words. */
  of?: string
  /** Its address; without it, the one that the scene has. */
  at?: (world: World) => string
  who: Verdicts<PageVerdict>
  /** The mailbox for trying out shows everyone all mail, addresses too. */
  showsMail?: boolean
}

const nobody = '01900000-0000-7000-8000-000000000000'

const everyone: PageRow = { who: { others: 200 } }
const memberOnly = { visitor: '/sign-in?returnTo=', newcomer: '/welcome?returnTo=' } as const
const members: PageRow = { who: { ...memberOnly, others: 200 } }
const moderators: PageRow = { who: { ...memberOnly, others: 404, moderator: 200 } }
const editors: PageRow = { who: { ...memberOnly, others: 404, editor: 200, owner: 200 } }
const missing = (at: string): PageRow => ({
  of: 'what is not there',
  at: () => at,
  who: { others: 404 },
})

/** Every page, and what each person gets at it. A page with several kinds of objects has a row for each. */
export const PAGE_ROWS: Readonly<Record<string, readonly PageRow[]>> = {
  '/': [everyone],
  '/account': [members],
  '/authors': [everyone],
  '/authors/[slug]': [everyone, missing('/authors/nobody')],
  '/bookmarks': [members],
  '/c/[id]': [
    { who: { others: '/threads/' } },
    {
      of: 'a held comment of someone else',
      at: ({ held }) => `/c/${held.commentId}`,
      who: { others: 404 },
    },
    missing(`/c/${nobody}`),
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
  '/moderation': [moderators],
  '/notifications': [members],
  '/offline': [everyone],
  '/p/[id]': [everyone, missing(`/p/${nobody}`)],
  '/questions': [everyone],
  '/questions/[slug]': [everyone, missing('/questions/nothing')],
  '/questions/[slug]/discussion': [everyone],
  '/questions/[slug]/discussion/new': [members],
  '/reading': [members],
  '/search': [everyone],
  '/series': [everyone],
  '/series/[slug]': [everyone, missing('/series/nothing')],
  '/sign-in': [everyone],
  '/sign-in/code': [everyone],
  '/sign-in/link/[request]/[token]': [everyone],
  '/threads/[id]': [everyone, missing(`/threads/${nobody}`)],
  '/welcome': [{ who: { visitor: '/sign-in', newcomer: 200, others: '/' } }],
}
