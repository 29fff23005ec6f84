import { say } from './say'

/** Does one step and prints one line about it: its name, what came of it, how long it took. */
export async function step<T>(name: string, work: () => Promise<[T, string]>): Promise<T> {
  const began = performance.now()
  const [result, outcome] = await work()
  say(`${name.padEnd(10)} ${outcome} (${seconds(performance.now() - began)})`)
  return result
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
