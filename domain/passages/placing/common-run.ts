/** Words that stand in both texts in the same order, from `old` and from `now` on; single ones of them may differ. */
export type CommonRun = { old: number; now: number; length: number }
