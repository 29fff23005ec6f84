import { rmSync } from 'node:fs'
import { throwAwayDatabase } from '@/ops/check/throw-away-database'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { openEmbeddedDatabase } from '@/ops/database/embedded-database'

/** Gives work a database of its own, on the server of DATABASE_URL or on an embedded one, and throws it away afterwards. */
export async function withBenchDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const server = process.env['DATABASE_URL']
  const dataDir = server ? null : throwAwayFolder('bench')
  const embedded = dataDir && (await openEmbeddedDatabase({ dataDir, chosen: true, join: false }))
  const database = await throwAwayDatabase(server ?? (embedded ? embedded.url : ''))
  try {
    await work(database.url)
  } finally {
    await database.drop()
    if (embedded) await embedded.stop()
    if (dataDir) rmSync(dataDir, { recursive: true, force: true })
  }
}
