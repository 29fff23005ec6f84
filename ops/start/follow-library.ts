import { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const HEARTBEAT_MS = 250
const TRUST_MS = 1_000

/** Whoever wants to know what changes in the database. */
export type LibraryReader = {
  /** The database says that this version is published; it may be believed until then (performance.now). */
  published: (version: number, freshUntil: number) => void
  /** This became known of a conversation; words of PostgreSQL's NOTIFY. */
  discussed: (news: string) => void
  /** The connection is gone, and with it what was announced meanwhile: nothing heard so far may be believed. */
  lost: () => void
}

/**
 * Keeps a reader informed: by NOTIFY as soon as something changes, and by asking the version four times a second. One
 * second without an answer, and what was told is no longer fresh; after a reconnection nothing is told before it was asked.
 */
export function followLibrary(url: string, reader: LibraryReader): () => void {
  const following: Following = { stopped: false, socket: null }
  void (async () => {
    while (!following.stopped) {
      await listen(url, reader, following).catch(() => undefined)
      following.socket?.destroy()
      reader.lost()
      await sleep(HEARTBEAT_MS)
    }
  })()
  return () => {
    following.stopped = true
    following.socket?.destroy()
  }
}

type Following = { stopped: boolean; socket: Socket | null }

/** Ends, one way or another, when the connection does. A frozen one is given up after a second. */
async function listen(url: string, reader: LibraryReader, following: Following) {
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
  const announced: number[] = []
  client.on('notification', ({ channel, payload = '' }) => {
    if (freshUntil === 0 || socket.destroyed) return
    if (channel !== 'interleaf_library') {
      reader.discussed(payload)
      return
    }
    announced.push(Number(payload))
    reader.published(Number(payload), freshUntil)
  })
  await client.connect()
  await client.query('listen interleaf_library; listen interleaf_discussion')
  while (!following.stopped && !socket.destroyed) {
    const asked = performance.now()
    announced.length = 0
    const { rows } = await client.query<{ version: number }>('select version from library')
    freshUntil = asked + TRUST_MS
    // What was announced while the answer was under way is newer than the answer.
    reader.published(announced.at(-1) ?? rows[0]?.version ?? 0, freshUntil)
    await sleep(HEARTBEAT_MS)
  }
}
