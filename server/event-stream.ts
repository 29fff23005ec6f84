import 'server-only'
import { PULSE_MS } from '@/domain/pulse'

import { hearAnnouncements, type Announcement } from './announcements'
import { log } from './log'

/** Then the browser asks anew, and whoever signed out meanwhile is told no more. */
const LIFE_MS = 5 * 60_000
/** However much happens, one stream asks the database no oftener. */
const PAUSE_MS = 250
const STREAMS_MAX = 2_000
const AGAIN_MS = 2_000

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  // `no-transform` also keeps it from being packed, and so held back.
  'cache-control': 'private, no-store, no-transform',
  'x-accel-buffering': 'no',
}

type Source = {
  /** What stands now, as JSON; null when it is not for this reader any more. */
  now: () => Promise<unknown>
  /** Whether what stands may have changed. */
  concerns: (news: NonNullable<Announcement>) => boolean
}

let open = 0

/** Whether the request wants to hear on and on, and this process has room for one more. */
export const wantsStream = ({ method, headers }: Request): boolean =>
  method === 'GET' &&
  open < STREAMS_MAX &&
  (headers.get('accept') ?? '').includes('text/event-stream')

/** Server-sent events: what stands now at once, and again whenever it is otherwise. Ends after five minutes. */
export function eventStream(request: Request, { now, concerns }: Source): Response {
  const stop = new AbortController()
  const end = () => {
    stop.abort()
  }
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const write = (words: string) => {
        if (!stop.signal.aborted) controller.enqueue(new TextEncoder().encode(words))
      }
      const teller = tellerOf(now, write, end)
      const silence = hearAnnouncements((news) => {
        if (news === null || concerns(news)) teller.tell()
      })
      const pulse = setInterval(() => {
        write('event: pulse\ndata:\n\n')
      }, PULSE_MS)
      const life = setTimeout(end, LIFE_MS)
      open++
      stop.signal.addEventListener('abort', () => {
        open--
        silence()
        clearInterval(pulse)
        clearTimeout(life)
        try {
          controller.close()
        } catch {
          // The reader has gone first.
        }
      })
      request.signal.addEventListener('abort', end)
      write(`retry: ${AGAIN_MS}\n\n`)
      teller.tell()
    },
    cancel: end,
  })
  return new Response(stream, { headers: HEADERS })
}

/** Asks what stands, one question at a time, and says it when it is not what was said last. */
function tellerOf(now: Source['now'], write: (words: string) => void, end: () => void) {
  let said = ''
  let isAsking = false
  let isWanted = false
  const ask = async () => {
    isAsking = true
    while (isWanted) {
      isWanted = false
      const stands = await now()
      if (stands === null) end()
      const words = JSON.stringify(stands)
      if (words !== said && stands !== null) write(`data: ${words}\n\n`)
      said = words
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
    isAsking = false
  }
  return {
    tell: () => {
      isWanted = true
      if (isAsking) return
      ask().catch((problem: unknown) => {
        log.error({ err: problem }, 'a stream could not say what stands')
        end()
      })
    },
  }
}
