import { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { LibraryState } from './library-state'

const HEARTBEAT_MS = 250
const TRUST_MS = 1_000

/**
 * Keeps `tell` informed of the library version: by NOTIFY as soon as it changes, and by asking four times a second. One
 * second without an answer, and what was told is no longer fresh; after a reconnection nothing is told before it was asked.
 */
export function followLibrary(url: string, tell: (state: LibraryState) => void): () => void {
  const following = { stopped: false, socket: null as Socket | null }
  void (async () => {
    while (!following.stopped) {
      await listen(url, tell, following).catch(() => undefined)
      following.socket?.destroy()
      await sleep(HEARTBEAT_MS)
    }
  })()
  return () => {
    following.stopped = true
    following.socket?.destroy()
  }
}

/** Ends, one way or another, when the connection does. A frozen one is given up after a second. */
async function listen(
  url: string,
  tell: (state: LibraryState) => void,
  following: { stopped: boolean; socket: Socket | null },
) {
  const socket = new Socket()
  following.socket = socket
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: TRUST_MS,
    query_timeout: TRUST_MS,
    stream: () => socket,
  })
  client.on('error', () => {
    socket.destroy()
  })
  let freshUntil = 0
  client.on('notification', ({ payload }) => {
    if (freshUntil > 0) tell({ version: Number(payload), freshUntil })
  })
  await client.connect()
  await client.query('listen interleaf_library')
  while (!following.stopped && !socket.destroyed) {
    const asked = performance.now()
    const { rows } = await client.query<{ version: number }>('select version from library')
    freshUntil = asked + TRUST_MS
    tell({ version: rows[0]?.version ?? 0, freshUntil })
    await sleep(HEARTBEAT_MS)
  }
}
