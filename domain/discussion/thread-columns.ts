import { z } from 'zod'

const moment = z.iso
  .datetime()
  .transform((at) => new Date(at))
  .nullable()
const id = z.uuid().nullable()

/** The columns of a thread that an event of its log changed, as the log keeps them: times as ISO 8601, UTC. */
export const threadColumns = z.strictObject({
  pinnedAt: moment.exactOptional(),
  lockedAt: moment.exactOptional(),
  closesAt: moment.exactOptional(),
  answeredAt: moment.exactOptional(),
  slowSeconds: z.int().nonnegative().exactOptional(),
  byApproval: z.boolean().exactOptional(),
  essayId: id.exactOptional(),
  questionId: id.exactOptional(),
  passageId: id.exactOptional(),
})
export type ThreadColumns = z.output<typeof threadColumns>

/** What of `wished` is not so yet, and how that is now. */
export function changedColumns<Columns extends ThreadColumns>(now: Columns, wished: Columns) {
  const names = (Object.keys(wished) as (keyof Columns)[]).filter(
    (name) => stored(now[name]) !== stored(wished[name]),
  )
  const only = (columns: Columns) =>
    Object.fromEntries(names.map((name) => [name, stored(columns[name])])) as Record<
      string,
      string | number | boolean | null
    >
  return { isChanged: names.length > 0, before: only(now), after: only(wished) }
}

const stored = (value: unknown) => (value instanceof Date ? value.toISOString() : value)
