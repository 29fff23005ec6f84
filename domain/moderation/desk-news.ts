import type { Claim } from './claim'
import type { DeskShow } from './desk-wish'

type OpenedCase = { id: string; at: string; shows: DeskShow[] }
type ClosedCase = { id: string; by: string; at: string }

/** What happened at the desk since a moment, the latest first, and who is at which case now. */
export type DeskNews = {
  opened: OpenedCase[]
  closed: ClosedCase[]
  claims: (Claim & { caseId: string })[]
}
