import 'server-only'
import { setImmediate } from 'node:timers/promises'

const TURN_MS = 10

/** Does many things one after another, and lets others have their turn between them: nobody waits for the last. */
export async function inTurns<Thing, Result>(
  things: readonly Thing[],
  work: (thing: Thing) => Result,
): Promise<Result[]> {
  const results: Result[] = []
  let since = performance.now()
  for (const thing of things) {
    results.push(work(thing))
    if (performance.now() - since < TURN_MS) continue
    await setImmediate()
    since = performance.now()
  }
  return results
}
