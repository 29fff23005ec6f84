import { z } from 'zod'

import type { TextPart } from '@/domain/search/highlight'
import type { ThreadSubject } from '@/domain/discussion/thread-subject'
import { typedText, withoutTurns } from '@/domain/typed-text'

import { displayName } from './display-name'
import { profileLanguage } from './profile-languages'

export const BIO_LENGTH_MAX = 500
export const PRONOUNS_LENGTH_MAX = 30
/** The fields of the form that each take one language. */
export const LANGUAGE_FIELDS = ['language1', 'language2', 'language3', 'language4'] as const
export const PROFILE_COMMENTS_SHOWN = 20

const ticked = z.literal('on').optional()

const bio = typedText
  .transform((typed) => withoutTurns(typed.normalize('NFC')))
  .pipe(z.string().max(BIO_LENGTH_MAX, 'Keep it to 500 characters.'))
const pronouns = typedText.pipe(
  z
    .string()
    .max(PRONOUNS_LENGTH_MAX, 'Keep the pronouns to 30 characters.')
    .regex(/^[\p{L}\p{M}’'/,;. -]*$/u, 'Write them in letters, such as they/them.'),
)

/** What a member says of themself, as their form sends it; a missing box is one that was not ticked. */
export const editProfileInput = z
  .strictObject({
    displayName,
    bio,
    pronouns,
    language1: profileLanguage.optional(),
    language2: profileLanguage.optional(),
    language3: profileLanguage.optional(),
    language4: profileLanguage.optional(),
    showsBio: ticked,
    showsComments: ticked,
  })
  .transform(({ displayName, bio, pronouns, showsBio, showsComments, ...fields }) => ({
    displayName,
    bio,
    pronouns,
    languages: [...new Set(LANGUAGE_FIELDS.map((name) => fields[name] ?? ''))].filter(Boolean),
    shows: [
      ...(showsBio ? (['BIO'] as const) : []),
      ...(showsComments ? (['COMMENTS'] as const) : []),
    ],
  }))
export type EditProfileInput = z.output<typeof editProfileInput>

/** A member's own profile, to be changed. */
export type OwnProfile = Omit<EditProfileInput, 'languages'> & {
  handle: string
  languages: string[]
}

/** A published comment on its writer's profile. `title` is null where the words that opened the conversation are not for all. */
export type ProfileComment = {
  id: string
  html: string
  /** Told before the words are shown; empty for none. */
  contentNote: string
  /** ISO 8601, UTC. */
  createdAt: string
  title: string | null
  subject: ThreadSubject
}

/** What everyone sees of a member. What its owner does not show is empty. */
export type ProfileView = {
  handle: string
  displayName: string
  bio: string
  pronouns: string
  languages: string[]
  /** ISO 8601, UTC. */
  memberSince: string
  /** Null: not shown. */
  comments: ProfileComment[] | null
  /** The comment that the next page begins after; null on the last. */
  next: string | null
}

/** A comment in a member's list; `excerpt`: what answers best of what was looked for, null when nothing was. */
export type FoundComment = ProfileComment & { excerpt: TextPart[] | null }

/** A page of what a member said. */
export type MemberComments = {
  handle: string
  comments: FoundComment[]
  next: string | null
  /** Why nothing was looked for; a sentence. */
  fault: string | null
  /** The words that were looked for instead, because nothing was found for those typed. */
  insteadOf: string | null
}
