import { isRestriction } from './decision'
import type { World } from './world'

/**
 * At most one case of a comment is open; a comment that waits has one, as have words that wait behind others; a removed one has
 * none. What waits behind others is the last that its author wrote.
 */
export const casesAreSound = (world: World): boolean =>
  world.comments.every(({ visibility, isPurged, waiting, revisions }, place) => {
    const isOpen = ({ comment, state }: World['cases'][number]) =>
      comment === place && state !== 'CLOSED'
    const open = world.cases.filter(isOpen).length
    const isBounded = open <= (visibility === 'REMOVED' ? 0 : 1)
    const isAwaited = visibility === 'PENDING' || (visibility !== 'REMOVED' && waiting !== null)
    const isLast =
      waiting === null ||
      (waiting === revisions.length - 1 && !isPurged && revisions[waiting]?.isHeld)
    return isBounded && isLast === true && (!isAwaited || isPurged || open === 1)
  })

/** An open case is handed up as long as a decision that hands it up stands, however often others were taken and undone. */
export const handingUpLasts = ({ cases, log }: World): boolean =>
  cases.every(({ state }, about) => {
    const isHandedUp = log.some(
      (row, place) =>
        row.about === about &&
        row.kind === 'ESCALATE' &&
        log.every(({ reverses }) => reverses !== place),
    )
    return state === 'CLOSED' || (state === 'ESCALATED') === isHandedUp
  })

/** What was decided about members has its reasons too. */
export const sanctionsAreExplained = ({ log }: World): boolean =>
  log.every((row) => !isRestriction(row.kind) || (row.rule !== null && row.hasStatement))
