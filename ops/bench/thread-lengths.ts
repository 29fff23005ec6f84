import { setTimeout as sleep } from 'node:timers/promises'
import { say } from '@/ops/say'
import { percentile } from './percentiles'
import { changeThread } from './thread-writes'
import { verdict } from './verdict'

const VISITS = 41
const SETTLE_MS = 400
const FIRST_READ_MOST_MS = 10
const PAGE_MOST_MS = 100
/** How much longer, in time and bytes, the first page of the longest may be than that of the shortest. */
const SPREAD_MOST = 1.2

export type Lengthy = { id: string; length: number }
type Read = { ms: number; bytes: number }
/** What one length takes: the median of its times in milliseconds, and what was sent last. */
type Usual = { usualMs: number; bytes: number }

/** The first read of the words after each change, in turn of every length. */
export async function firstReads(threads: readonly Lengthy[], from: string): Promise<boolean[]> {
  const usual = await overLengths(threads, (id, version) => readWords(from + id, version))
  const [times, bytes] = [usual.map(({ usualMs }) => usualMs), usual.map((one) => one.bytes)]
  const worst = Math.max(...times)
  const words = `first read after a change: ${worst.toFixed(1)} ms at most (${FIRST_READ_MOST_MS})`
  return [
    verdict(worst <= FIRST_READ_MOST_MS, words),
    spread('time', times),
    spread('bytes', bytes),
  ]
}

/** The page itself, as a browser without anything asks for it, made anew after each change. */
export async function pagesOpened(threads: readonly Lengthy[], from: string): Promise<boolean[]> {
  const usual = await overLengths(threads, (id) => openPage(from + id))
  const worst = Math.max(...usual.map(({ usualMs }) => usualMs))
  const words = `the page after a change: ${worst.toFixed(1)} ms at most (${PAGE_MOST_MS})`
  return [verdict(worst <= PAGE_MOST_MS, words)]
}

async function overLengths(
  threads: readonly Lengthy[],
  read: (id: string, version: number) => Promise<Read>,
): Promise<Usual[]> {
  const reads = threads.map((): Read[] => [])
  for (let visit = 0; visit < VISITS; visit++) {
    for (const [at, { id }] of threads.entries()) {
      const version = await changeThread(id)
      await sleep(SETTLE_MS)
      reads[at]?.push(await read(id, version))
    }
  }
  return reads.map((of, at) => {
    const usualMs = percentile(
      of.map(({ ms }) => ms),
      0.5,
    )
    const bytes = of.at(-1)?.bytes ?? 0
    say(`${threads[at]?.length ?? 0} comments: ${usualMs.toFixed(1)} ms, ${bytes} bytes`)
    return { usualMs, bytes }
  })
}

async function readWords(url: string, version: number): Promise<Read> {
  const began = performance.now()
  const words = await (await fetch(url)).text()
  const ms = performance.now() - began
  const seen = (JSON.parse(words) as { version: number }).version
  if (seen !== version) throw new Error(`${url} is shown as it was`)
  return { ms, bytes: words.length }
}

async function openPage(url: string): Promise<Read> {
  const began = performance.now()
  const response = await fetch(url)
  const words = await response.text()
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return { ms: performance.now() - began, bytes: words.length }
}

function spread(name: string, figures: readonly number[]): boolean {
  const ratio = Math.max(...figures) / Math.min(...figures)
  return verdict(
    ratio <= SPREAD_MOST,
    `${name} over all lengths: within ${ratio.toFixed(2)} × (${SPREAD_MOST})`,
  )
}
