const ASK_AGAIN_MS = 30_000
/** Without a word by then, something between keeps the stream back. */
const SILENCE_MS = 10_000

/**
 * Hears what stands at an address: by server-sent events, or by asking twice a minute where these fail. Only while the page
 * is seen: a browser opens few connections to one place. The returned function ends it.
 */
export function listenTo(address: string, hear: (news: unknown) => void): () => void {
  let stop: (() => void) | null = null
  const begin = () => {
    stop ??= document.hidden ? null : stream(address, hear)
  }
  const end = () => {
    stop?.()
    stop = null
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

function stream(address: string, hear: (news: unknown) => void): () => void {
  if (typeof EventSource === 'undefined') return poll(address, hear)
  const source = new EventSource(address)
  let stopPolling: (() => void) | null = null
  const giveUp = () => {
    source.close()
    stopPolling ??= poll(address, hear)
  }
  let silence: ReturnType<typeof setTimeout> | null = setTimeout(giveUp, SILENCE_MS)
  const listen = () => {
    if (silence !== null) clearTimeout(silence)
    silence = null
  }
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
    source.close()
    stopPolling?.()
  }
}

function poll(address: string, hear: (news: unknown) => void): () => void {
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
