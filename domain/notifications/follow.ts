import { z } from 'zod'

export const FOLLOW_KINDS = [
  'series',
  'author',
  'thread',
  'essay',
  'question',
  'concept',
  'member',
] as const
export type FollowKind = (typeof FOLLOW_KINDS)[number]

export const followInput = z.strictObject({
  kind: z.enum(FOLLOW_KINDS),
  slug: z.string().max(120),
})
/** What a member wants to hear of, by its address: a slug, a thread's id or a member's handle. */
export type FollowInput = z.output<typeof followInput>

/** The same with the wish to follow it, or to follow it no more: one form for both, so that its answer is kept. */
export const changeFollowInput = followInput.extend({ wish: z.enum(['follow', 'unfollow']) })

/** Everything a member follows, by its address. */
export type Followed = Readonly<Record<FollowKind, string[]>>
