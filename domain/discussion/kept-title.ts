/** A row of a conversation's log that gave it a title. */
export type TitleEvent = {
  id: string
  /** By a moderator, to a conversation of somebody else's. */
  isByOffice: boolean
  /** The event that this one undoes. */
  reversesId: string | null
}

/**
 * Whether a conversation has its title from a moderator: given by one, or given back by one who undid another. What moderators
 * gave and took back themselves leaves it as it was before. All that gave it a title, the oldest first.
 */
export function isTitleKept(events: readonly TitleEvent[]): boolean {
  const office = new Map(events.map(({ id, isByOffice }) => [id, isByOffice]))
  const takenBack = events.filter(({ reversesId }) => reversesId && office.get(reversesId))
  const gone = new Set(takenBack.flatMap(({ id, reversesId }) => [id, reversesId]))
  return events.findLast(({ id }) => !gone.has(id))?.isByOffice ?? false
}
