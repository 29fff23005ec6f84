import { z } from 'zod'

import { ACT_WORDS, OFFERED_ACTS, type OfferedAct } from './act-words'

const LOGGED = [
  ...OFFERED_ACTS,
  ...(['HOLD', 'RESTORE', 'UNLOCK', 'LIFT', 'REOPEN', 'PURGE'] as const),
] as const

/** Every kind of row that the log has, in the words in which it is chosen. */
export const LOGGED_KINDS: Readonly<Record<(typeof LOGGED)[number], string>> = {
  ...namesOfActs(),
  APPROVE: 'Approve it, or let a change through',
  DISMISS: 'Keep it as it is, or keep a change back',
  HOLD: 'Hold it',
  RESTORE: 'Restore it',
  UNLOCK: 'Unlock it',
  LIFT: 'Lift what holds its author',
  REOPEN: 'Open it again',
  PURGE: 'Take the words away',
}

function namesOfActs() {
  const names = OFFERED_ACTS.map((kind) => [kind, ACT_WORDS[kind].name])
  return Object.fromEntries(names) as Record<OfferedAct, string>
}

const word = z.string().trim().max(80).catch('')
const id = z.uuid().or(z.literal('')).catch('')

const fields = z.object({
  /** Handles, as they are typed. */
  member: word,
  moderator: word,
  rule: word,
  kind: z.enum(LOGGED).or(z.literal('')).catch(''),
  batch: id,
  comment: id,
  /** Only rows with a lower number, as the page before ended. */
  before: z.coerce.number().int().positive().max(2_147_483_647).nullable().catch(null),
})

/** Which rows of the log are asked for; empty fields ask for all. */
export type DecisionFilter = z.output<typeof fields>

/** Reads it from an address. What it does not understand it leaves out. */
export const readDecisionFilter = (query: Readonly<Record<string, unknown>>): DecisionFilter =>
  fields.parse(query)

type Address = '/moderation/decisions' | `/moderation/decisions?${string}`

/** The address of the log with this filter. */
export function decisionsAddress(filter: Partial<DecisionFilter>): Address {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter))
    if (value !== '' && value !== null) query.set(name, String(value))
  const words = query.toString()
  return words === '' ? '/moderation/decisions' : `/moderation/decisions?${words}`
}
