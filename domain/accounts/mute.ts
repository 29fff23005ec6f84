import { z } from 'zod'

const ofMember = z.strictObject({ handle: z.string('Open the profile again.').max(24) })
/** A member, by the handle on their profile. */
export type OfMember = z.output<typeof ofMember>

/** The wish to mute a member, or to mute them no more: one form for both, so that its answer is kept. */
export const changeMuteInput = ofMember.extend({ wish: z.enum(['mute', 'unmute']) })
