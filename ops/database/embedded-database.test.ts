import { existsSync, readFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { answers, withConnection } from './connection'
import type { Database } from './database'
import { openEmbeddedDatabase } from './embedded-database'
import { readPostmasterFile } from './postmaster-file'

/** One folder for all: making a cluster takes a second, opening it again a tenth of one. */
const dataDir = throwAwayFolder('cluster')
const opened: Database[] = []

afterEach(async () => {
  for (const database of opened.splice(0).reverse()) await database.stop()
})

async function open(join = false) {
  const database = await openEmbeddedDatabase({
    dataDir,
    chosen: true,
    join,
    settings: ['fsync=off'],
  })
  opened.push(database)
  return database
}
const ask = async (url: string, sql: string) =>
  (await withConnection(url, (client) => client.query<Record<string, unknown>>(sql))).rows[0]
const postmaster = () => readPostmasterFile(path.join(dataDir, 'postgres'))

test('a fresh folder becomes a database that compares text the same way everywhere', async () => {
  const { url, note } = await open()
  expect(note).toMatch(/^PostgreSQL \d+\.\d+ on port \d+/)
  expect(await ask(url, `select current_database() as name, 'É' = upper('é') as folds`)).toEqual({
    name: 'interleaf',
    folds: true,
  })
  expect(statSync(path.join(dataDir, 'database.json')).mode & 0o777).toBe(0o600)
})

test('two starts from one folder: the second is told, a tool joins', async () => {
  const { url } = await open()
  await expect(open()).rejects.toThrow(`Interleaf already runs from ${dataDir}`)
  const joined = await open(true)
  expect(joined.url).toBe(url)
  await joined.stop()
  expect(await answers(url)).toBe(true)
})

test('a stopped database has ended, and its data is there at the next start', async () => {
  const first = await open()
  await ask(first.url, 'create table leaf (id int)')
  await first.stop()
  expect(postmaster()).toBeNull()
  const second = await open()
  expect(await ask(second.url, 'select count(*)::int as leaves from leaf')).toEqual({ leaves: 0 })
})

test('a database that dies is started again at the same address', async () => {
  const { url } = await open()
  const { pid } = postmaster() ?? { pid: 0 }
  process.kill(pid, 'SIGKILL')
  await sleep(50)
  expect(await answers(url)).toBe(false)
  for (let tries = 0; tries < 100 && !(await answers(url)); tries++) await sleep(50)
  expect(await answers(url)).toBe(true)
  expect(postmaster()?.pid).not.toBe(pid)
})

test('a database without its password file is not overwritten', async () => {
  await (await open()).stop()
  const file = path.join(dataDir, 'database.json')
  renameSync(file, `${file}.away`)
  await expect(open()).rejects.toThrow(`its password file ${file} is gone`)
  renameSync(`${file}.away`, file)
  expect(existsSync(path.join(dataDir, 'postgres', 'PG_VERSION'))).toBe(true)
})

test('no word of a failed statement reaches the log', async () => {
  const { url } = await open()
  await ask(url, 'create table mail (address text primary key)')
  await ask(url, `insert into mail values ('ada@example.org')`)
  await expect(ask(url, `insert into mail values ('ada@example.org')`)).rejects.toThrow('duplicate')
  expect(readFileSync(path.join(dataDir, 'postgres.log'), 'utf8')).not.toContain('ada@')
})
