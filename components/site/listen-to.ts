import { PULSE_MS } from '@/domain/pulse'

const ASK_AGAIN_MS = 30_000
/** Without a word by then, something between keeps the stream back. */
const SILENCE_MS = 10_000
/** Without even a pulse for so long, the connection is gone, though nobody said so: the device slept, or went to another network. */
const DEAF_MS = 2.5 * PULSE_MS

type Hear = (news: unknown) => void

/**
 * Hears what stands at an address: by server-sent events, or by asking twice a minute where these fail. A stream that fell silent is
 * opened anew, and says first what stands by then. Only while the page is seen: a browser opens few connections to one
 * place. The returned function ends it.
 */
export function listenTo(address: string, hear: Hear): () => void {
  let stop: (() => void) | null = null
  const begin = () => {
    stop ??= document.hidden ? null : stream(address, { hear, beginAnew })
  }
  const end = () => {
    stop?.()
    stop = null
  }
  const beginAnew = () => {
    end()
    begin()
  }
  const look = () => {
    if (document.hidden) end()
    else begin()
  }
  document.addEventListener('visibilitychange', look)
  addEventListener('pagehide', end)
  addEventListener('pageshow', look)
  begin()
  return () => {
    document.removeEventListener('visibilitychange', look)
    removeEventListener('pagehide', end)
    removeEventListener('pageshow', look)
    end()
  }
}

function stream(
  address: string,
  { hear, beginAnew }: { hear: Hear; beginAnew: () => void },
): () => void {
  if (typeof EventSource === 'undefined') return poll(address, hear)
  const source = new EventSource(address)
  let stopPolling: (() => void) | null = null
  let heardAt = Date.now()
  const watch = setInterval(() => {
    if (Date.now() - heardAt > DEAF_MS) beginAnew()
  }, PULSE_MS)
  const giveUp = () => {
    clearInterval(watch)
    source.close()
    stopPolling ??= poll(address, hear)
  }
  let silence: ReturnType<typeof setTimeout> | null = setTimeout(giveUp, SILENCE_MS)
  const listen = () => {
    if (silence !== null) clearTimeout(silence)
    silence = null
    heardAt = Date.now()
  }
  source.addEventListener('pulse', listen)
  source.addEventListener('message', ({ data }) => {
    listen()
    hear(JSON.parse(String(data)))
  })
  source.addEventListener('error', () => {
    // While it tries again by itself, it is left alone: for a while.
    silence ??= setTimeout(giveUp, SILENCE_MS)
    if (source.readyState !== EventSource.CLOSED) return
    listen()
    giveUp()
  })
  return () => {
    listen()
    clearInterval(watch)
    source.close()
    stopPolling?.()
  }
}

function poll(address: string, hear: Hear): () => void {
  const request = new AbortController()
  const ask = async () => {
    const accept = { accept: 'application/json' }
    const answer = await fetch(address, { signal: request.signal, headers: accept })
    if (answer.ok) hear(await answer.json())
    // Signed out, or taken away: there is nothing to hear any more.
    else if (answer.status < 500) clearInterval(again)
  }
  const tryToAsk = () => {
    ask().catch(() => undefined)
  }
  const again = setInterval(tryToAsk, ASK_AGAIN_MS)
  tryToAsk()
  return () => {
    clearInterval(again)
    request.abort()
  }
}
