export const DESK_SHOWS = {
  all: 'Everything',
  held: 'Held',
  reported: 'Reported',
  flagged: 'Flagged',
  mine: 'Mine',
  escalated: 'Escalated',
} as const
/** Which cases a moderator looks at. `mine` are those that they have taken. */
export type DeskShow = keyof typeof DESK_SHOWS

/** What a moderator has before them, as it stands in the address of the desk. */
export type DeskWish = {
  show: DeskShow
  /** The queue as it was then: what was opened later waits. Null: as it is now. */
  until: Date | null
  /** The id of the case before the page of the queue. */
  after: string | null
}

export const WHOLE_QUEUE: DeskWish = { show: 'all', until: null, after: null }

/** The address of the desk by which a wish, and one case of it, is found again. */
export function deskAddress(
  { show, until, after }: DeskWish,
  caseId: string | null = null,
): `/moderation?${string}` | '/moderation' {
  const asked = new URLSearchParams({
    ...(show !== 'all' && { show }),
    ...(until !== null && { until: String(until.getTime()) }),
    ...(after !== null && { after }),
    ...(caseId !== null && { case: caseId }),
  }).toString()
  return asked === '' ? '/moderation' : `/moderation?${asked}`
}
