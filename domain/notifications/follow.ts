import { z } from 'zod'

export const followInput = z.strictObject({
  kind: z.enum(['series', 'author']),
  slug: z.string().max(120),
})
/** What a member wants to hear of, by its address. */
export type FollowInput = z.output<typeof followInput>

/** The same with the wish to follow it, or to follow it no more: one form for both, so that its answer is kept. */
export const changeFollowInput = followInput.extend({ wish: z.enum(['follow', 'unfollow']) })

/** Everything a member follows, by slug. */
export type Followed = { series: string[]; authors: string[] }
