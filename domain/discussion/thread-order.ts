/** The orders in which the conversations about something can be listed; the first when nothing else is asked for. */
export const THREAD_ORDERS = ['talk', 'newest', 'place', 'replies'] as const
export type ThreadOrder = (typeof THREAD_ORDERS)[number]

/** The order that an address names; the latest talk when it names none that exists. */
export const threadOrder = (named: unknown): ThreadOrder =>
  THREAD_ORDERS.find((order) => order === named) ?? THREAD_ORDERS[0]
