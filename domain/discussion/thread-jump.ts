/** Where a reader asks to be led in a conversation; `day` is its first moment, UTC. */
export type ThreadJump = { to: 'last' } | { to: 'mine' } | { to: 'day'; day: Date }

const DAY = /^\d{4}-\d\d-\d\d$/

type Asked = { to?: string | string[] | undefined; on?: string | string[] | undefined }

/** What the address of a conversation asks for; null when it asks for nothing, or for no day that there is. */
export function threadJump({ to, on }: Asked): ThreadJump | null {
  if (to === 'last' || to === 'mine') return { to }
  if (typeof on !== 'string' || !DAY.test(on)) return null
  const day = new Date(`${on}T00:00:00.000Z`)
  return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(on)
    ? null
    : { to: 'day', day }
}
