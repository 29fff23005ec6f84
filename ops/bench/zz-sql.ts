import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { withConnection } from '@/ops/database/connection'
import { prepareDatabase } from '@/ops/migrate/prepare-database'
import { makeThreads } from './long-threads'
import { withBenchDatabase } from './with-bench-database'
import { fillLibrary } from './zz-fill'
void Client
await withBenchDatabase(async (url) => {
  await prepareDatabase(url)
  await fillLibrary(url)
  const ids = await withConnection(url, (c) => makeThreads(c, [...Array<number>(400).fill(50), 5000]))
  console.log(url, ids[0], ids[400])
  while (!existsSync('/tmp/sql-stop')) await sleep(500)
})
void readFileSync; void readdirSync
