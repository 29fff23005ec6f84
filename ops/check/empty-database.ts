import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { withConnection } from '@/ops/database/connection'

/** A new empty database on the server of the tests. It is dropped with the others after the run. */
export async function emptyDatabase(): Promise<string> {
  const { server, prefix } = inject('database')
  const name = `${prefix}_${randomBytes(4).toString('hex')}`
  await withConnection(server, (client) => client.query(`create database ${name}`))
  const url = new URL(server)
  url.pathname = name
  return url.href
}
