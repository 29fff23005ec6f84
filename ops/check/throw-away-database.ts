import { randomBytes } from 'node:crypto'
import { withConnection } from '@/ops/database/connection'

/** A new database on the server of an address, and how to drop it. */
export async function throwAwayDatabase(
  server: string,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `interleaf_check_${randomBytes(4).toString('hex')}`
  await withConnection(server, (client) => client.query(`create database ${name}`))
  const url = new URL(server)
  url.pathname = name
  return {
    url: url.href,
    drop: () =>
      withConnection(server, async (client) => {
        await client.query(`drop database ${name} with (force)`)
      }),
  }
}
