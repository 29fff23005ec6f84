/** The way somebody takes through what is new: where they have been, and at which of these they are; -1 before the first. */
export type NewWalk = { trail: readonly string[]; at: number }

export const WALK_BEGIN: NewWalk = { trail: [], at: -1 }

type WhatIsNew = {
  /** On this page, as it is read. */
  here: readonly string[]
  /** Everywhere, in the order of writing. */
  all: readonly string[]
}

/**
 * One step on: to where one was before stepping back; else to the next on this page, to one on this page that was passed
 * over, to the oldest elsewhere. Null: that was the last.
 */
export function stepOn({ trail, at }: NewWalk, { here, all }: WhatIsNew): NewWalk | null {
  if (at < trail.length - 1) return { trail, at: at + 1 }
  const isUnknown = (id: string) => !trail.includes(id)
  const place = here.indexOf(trail[at] ?? '')
  const next =
    here.slice(place + 1).find(isUnknown) ?? here.find(isUnknown) ?? all.find(isUnknown) ?? null
  return next === null ? null : { trail: [...trail, next], at: at + 1 }
}

/** One step back on the same way. Null: that was the first. */
export const stepBack = ({ trail, at }: NewWalk): NewWalk | null =>
  at > 0 ? { trail, at: at - 1 } : null
