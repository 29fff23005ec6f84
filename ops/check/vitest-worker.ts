import { inject, vi } from 'vitest'
import { withConnection } from '@/ops/database/connection'
import { asInAProcessOfItsOwn } from './own-process'
import { throwAwayFolder } from './throw-away-folder'

const file = await asInAProcessOfItsOwn()
vi.resetModules()
vi.useRealTimers()
vi.restoreAllMocks()
vi.unstubAllGlobals()

process.env['TMPDIR'] = inject('folder')
const { server, template, prefix } = inject('database')
const database = (ofFile: number) =>
  `${prefix}_${process.env['VITEST_POOL_ID'] ?? '0'}_${process.pid}_${ofFile}`

await withConnection(server, async (client) => {
  await client.query(`drop database if exists ${database(file - 1)} with (force)`)
  // Copied as files: to write each page to the log costs as much as many a test.
  await client.query(`create database ${database(file)} template ${template} strategy file_copy`)
})

const url = new URL(server)
url.pathname = database(file)
process.env['DATABASE_URL'] = url.href
process.env.AUTH_SECRET = 'a secret of the tests, never of a library'
process.env['INTERLEAF_DATA_DIR'] = throwAwayFolder('worker')
process.env['LOG_LEVEL'] ??= 'silent'
for (const name of ['INTERLEAF_CONTENT_DIR', 'INTERLEAF_ORIGIN', 'MAIL_URL', 'PORT'])
  process.env[name] = ''
for (const name of Object.keys(process.env).filter((key) => /^(OIDC|GITHUB|GOOGLE)_/.test(key)))
  process.env[name] = ''
