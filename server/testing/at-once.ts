import 'server-only'
import { transaction } from '@/server/db'
import { lockThread } from '@/server/discussion/lock-thread'

import { untilSomebodyWaits } from './until-somebody-waits'

type Act<Result> = () => Promise<Result>
type Outcomes<Result> = PromiseSettledResult<Result>[]

/** Lets all go at the same instant: each, on a connection of its own, waits for the conversation that a third holds. */
export const atOnce = <Result>(threadId: string, acts: readonly Act<Result>[]) =>
  heldUp(threadId, async () => {
    const outcomes = Promise.allSettled(acts.map((act) => act()))
    await untilSomebodyWaits(acts.length)
    return { outcomes }
  })

/** The same, and whoever stands first has come first to wait: the database lets them through in this order. */
export const atOnceInOrder = <Result>(threadId: string, acts: readonly Act<Result>[]) =>
  heldUp(threadId, async () => {
    const begun: Promise<Outcomes<Result>>[] = []
    for (const act of acts) {
      begun.push(Promise.allSettled([act()]))
      await untilSomebodyWaits(begun.length)
    }
    return { outcomes: Promise.all(begun).then((all) => all.flat()) }
  })

/** Holds the conversation until all wait for it; what comes of them once it is let go. */
async function heldUp<Result>(
  threadId: string,
  begin: () => Promise<{ outcomes: Promise<Outcomes<Result>> }>,
): Promise<Outcomes<Result>> {
  const { outcomes } = await transaction(async (tx) => {
    await lockThread(tx, threadId)
    return begin()
  })
  return outcomes
}
