import type { Actor, MemberActor, Role } from './actor'

type Subject = {
  /** Who wrote or owns the thing. */
  authorId?: string
  locked?: boolean
  /** The handle that may speak for an author. */
  account?: string | null
}

type Law = (actor: MemberActor, subject: Subject) => boolean

const named: Law = (actor) => actor.handle !== null
/** Whoever has a name and is not away: for all that others see. */
const anyMember: Law = (actor) => actor.handle !== null && actor.isPaused !== true
const ownOnly: Law = (actor, subject) => subject.authorId === actor.id
const withRole =
  (...roles: Role[]): Law =>
  (actor, subject) =>
    anyMember(actor, subject) && roles.some((role) => actor.roles.includes(role))
const unlessLocked: Law = (actor, subject) =>
  anyMember(actor, subject) && (subject.locked !== true || actor.roles.includes('MODERATOR'))
const notOwn: Law = (actor, subject) =>
  anyMember(actor, subject) && subject.authorId !== undefined && !ownOnly(actor, subject)
const ownOrModerated: Law = (actor, subject) =>
  anyMember(actor, subject) && (ownOnly(actor, subject) || actor.roles.includes('MODERATOR'))
const isOwnAccount: Law = (actor, { account }) =>
  anyMember(actor, {}) && !!account && actor.handle?.toLowerCase() === account.toLowerCase()

/** Who may do what: the whole law of the site, one line per permission. Visitors may read, and nothing else. */
export const PERMISSIONS = {
  'account.see': () => true,
  'email.change': () => true,
  'handle.choose': (actor) => actor.handle === null,
  'passkey.add': named,
  'passkey.change': ownOnly,
  'bookmark.keep': named,
  'bookmark.change': ownOnly,
  'passage.propose': anyMember,
  'collection.share': (actor, subject) => anyMember(actor, subject) && ownOnly(actor, subject),
  'profile.edit': anyMember,
  'preferences.change': () => true,
  'member.mute': notOwn,
  'reading.keep': () => true,
  'thread.open': anyMember,
  'thread.rename': ownOrModerated,
  'thread.answer': ownOrModerated,
  'thread.tend': withRole('MODERATOR'),
  'thread.hide': named,
  'draft.keep': named,
  'comment.post': unlessLocked,
  'comment.edit': (actor, subject) => unlessLocked(actor, subject) && ownOnly(actor, subject),
  'comment.delete': (actor, subject) => named(actor, subject) && ownOnly(actor, subject),
  'comment.branch': ownOrModerated,
  'comment.report': notOwn,
  'series.follow': named,
  'author.follow': named,
  'thread.follow': named,
  'essay.follow': named,
  'question.follow': named,
  'concept.follow': named,
  'member.follow': notOwn,
  'comment.react': notOwn,
  'author.speak': isOwnAccount,
  'library.settings': withRole('OWNER'),
  'role.change': withRole('OWNER'),
  'invitation.make': withRole('OWNER'),
  'library.edit': withRole('EDITOR', 'OWNER'),
  'moderation.see': withRole('MODERATOR'),
  'moderation.decide': withRole('MODERATOR'),
  'moderation.unveil': withRole('MODERATOR'),
  'moderation.purge': withRole('OWNER'),
} as const satisfies Record<string, Law>

export type Permission = keyof typeof PERMISSIONS

/** What is left to a member while a suspension or a ban lasts: to see the account, take everything out, and leave. */
export const EVEN_SUSPENDED: readonly Permission[] = ['account.see']

/** Whether the actor may do it to this subject. A visitor never may: what is public needs no permission. */
export function may(actor: Actor, permission: Permission, subject: Subject = {}): boolean {
  if (actor.kind === 'visitor') return false
  if (actor.isSuspended && !EVEN_SUSPENDED.includes(permission)) return false
  return PERMISSIONS[permission](actor, subject)
}
