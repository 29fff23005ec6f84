import { inject } from 'vitest'
import { withConnection } from '@/ops/database/connection'
import { throwAwayFolder } from './throw-away-folder'

process.env['TMPDIR'] = inject('folder')
const { server, template, prefix } = inject('database')
const name = `${prefix}_${process.env['VITEST_POOL_ID'] ?? '0'}_${process.pid}`

await withConnection(server, async (client) => {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  if (rowCount === 0) await client.query(`create database ${name} template ${template}`)
})

const url = new URL(server)
url.pathname = name
process.env['DATABASE_URL'] = url.href
process.env.AUTH_SECRET = 'a secret of the tests, never of a library'
process.env['INTERLEAF_DATA_DIR'] = throwAwayFolder('worker')
process.env['LOG_LEVEL'] ??= 'silent'
for (const name of ['INTERLEAF_CONTENT_DIR', 'INTERLEAF_ORIGIN', 'MAIL_URL', 'PORT'])
  process.env[name] = ''
for (const name of Object.keys(process.env).filter((key) => /^(OIDC|GITHUB|GOOGLE)_/.test(key)))
  process.env[name] = ''
