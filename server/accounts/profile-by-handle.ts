import 'server-only'
import type { ProfileView } from '@/domain/accounts/profile'

import { memberByHandle } from './member-by-handle'
import { publishedComments } from './published-comments'

/**
 * What everyone may see of a member; null when nobody may look them up. `after` is the comment at which the page before
 * ended. `handle` is the canonical spelling: it may differ in case from what was asked.
 */
export async function profileByHandle(
  named: string,
  after: string | null,
): Promise<ProfileView | null> {
  const member = await memberByHandle(named)
  if (member === null) return null
  const { handle, displayName, bio, pronouns, languages, profileShows, createdAt } = member
  const showsBio = profileShows.includes('BIO')
  const said = showsBio ? { bio, pronouns, languages } : { bio: '', pronouns: '', languages: [] }
  const page = profileShows.includes('COMMENTS')
    ? await publishedComments(member.id, after)
    : { comments: null, next: null }
  return { handle, displayName, memberSince: createdAt.toISOString(), ...said, ...page }
}
