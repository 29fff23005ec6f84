import { randomBytes } from 'node:crypto'
import { expect, inject, test } from 'vitest'
import { withConnection } from '@/ops/database/connection'
import { applyMigrations } from './apply-migrations'
import { MIGRATIONS_FOLDER } from './migration-files'

test('all migrations can be applied by the owner of a database who is not superuser', async () => {
  const { server, prefix } = inject('database')
  const name = `${prefix}_${randomBytes(4).toString('hex')}`
  await withConnection(server, async (client) => {
    await client.query(`create role ${name} login nosuperuser password 'owner'`)
    await client.query(`create database ${name} owner ${name}`)
  })
  const url = new URL(server)
  url.pathname = name
  url.username = name
  url.password = 'owner'
  try {
    const applied = await applyMigrations(url.href, MIGRATIONS_FOLDER)
    expect(applied).toContain('20261124000300_search')
  } finally {
    await withConnection(server, async (client) => {
      await client.query(`drop database ${name} with (force)`)
      await client.query(`drop role ${name}`)
    })
  }
})
