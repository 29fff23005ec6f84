import 'server-only'
import { Client } from 'pg'

import { config } from './config'
import { log } from './log'

const CHANNELS = ['interleaf_told', 'interleaf_discussion', 'interleaf_desk'] as const
const AGAIN_MS = 1_000
const CONNECT_TIMEOUT_MS = 5_000

/** What PostgreSQL announced; null: the connection was gone for a while, and anything may have been missed. */
export type Announcement = { channel: (typeof CHANNELS)[number]; payload: string } | null

type Hear = (news: Announcement) => void
type Hub = { hearers: Set<Hear>; client: Client | null; isWanted: boolean }

const slot = Symbol.for('interleaf.announcements')
const store = globalThis as unknown as Record<symbol, Hub | undefined>
const hub: Hub = (store[slot] ??= { hearers: new Set(), client: null, isWanted: false })

/**
 * Hears what any instance announces through the database, from now until the returned function is called. All hearers of a
 * process share one connection, which is opened for the first and closed after the last.
 */
export function hearAnnouncements(hear: Hear): () => void {
  hub.hearers.add(hear)
  if (!hub.isWanted) void listen()
  return () => {
    hub.hearers.delete(hear)
    if (hub.hearers.size > 0) return
    hub.isWanted = false
    void end()
  }
}

const tellAll = (news: Announcement) => {
  for (const hear of [...hub.hearers]) hear(news)
}

async function listen(): Promise<void> {
  hub.isWanted = true
  const client = new Client({
    connectionString: config().databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  })
  hub.client = client
  client.on('notification', ({ channel, payload = '' }) => {
    const known = CHANNELS.find((name) => name === channel)
    if (known !== undefined) tellAll({ channel: known, payload })
  })
  client.on('error', (problem) => {
    log.warn({ err: problem }, 'announcements are not heard for a moment')
    listenAgain(client)
  })
  try {
    await client.connect()
    for (const channel of CHANNELS) await client.query(`LISTEN ${channel}`)
    tellAll(null)
  } catch (problem) {
    log.warn({ err: problem }, 'announcements cannot be heard yet')
    listenAgain(client)
  }
}

/** One connection is given up once, however many ways it fails. */
function listenAgain(client: Client): void {
  if (hub.client !== client) return
  void end()
  setTimeout(() => {
    if (hub.isWanted && hub.client === null) void listen()
  }, AGAIN_MS).unref()
}

async function end(): Promise<void> {
  const { client } = hub
  hub.client = null
  await client?.end().catch(() => undefined)
}
