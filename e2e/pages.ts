/** Someone who looks at a page: a visitor, someone who has no name yet, a member, a moderator. */
export type Onlooker = 'visitor' | 'newcomer' | 'member' | 'moderator'

/** Every page of the house, by its route, and as whom axe looks at it. */
export const AXE_PAGES: Readonly<Record<string, Onlooker>> = {
  '/': 'visitor',
  '/account': 'member',
  '/bookmarks': 'member',
  '/c/[id]': 'visitor',
  '/c/[id]/report': 'member',
  '/care': 'visitor',
  '/claim/[token]': 'visitor',
  '/dev/mail': 'visitor',
  '/essays/[slug]': 'visitor',
  '/essays/[slug]/discussion': 'visitor',
  '/essays/[slug]/discussion/new': 'member',
  '/guidelines': 'visitor',
  '/moderation': 'moderator',
  '/notifications': 'member',
  '/p/[id]': 'visitor',
  '/sign-in': 'visitor',
  '/sign-in/code': 'visitor',
  '/sign-in/link/[request]/[token]': 'visitor',
  '/threads/[id]': 'visitor',
  '/welcome': 'newcomer',
}
