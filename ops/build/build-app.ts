import { existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fingerprint } from '@/ops/fingerprint'
import { runCommand } from '@/ops/run-command'
import { isStamped, stamp } from '@/ops/stamp'
import { BUILD_SOURCES } from './build-sources'

const STAMP = '.next/made-from'

/** A build asks no database and signs nothing: it comes out the same whatever library it will serve. */
const BUILD_ENV = {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/there-is-no-database-while-building',
  AUTH_SECRET: 'nothing is signed with this while building',
}

/** Builds the app with Next unless the build there was made from the sources as they are. Tells whether it did. */
export async function buildApp(): Promise<boolean> {
  const mark = fingerprint(BUILD_SOURCES)
  if (existsSync('.next/BUILD_ID') && isStamped(STAMP, mark)) return false
  rmSync(STAMP, { force: true })
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const { ok, output } = await runCommand([process.execPath, next, 'build'], BUILD_ENV)
  if (!ok) throw new Error(`The app could not be built:\n${output}`)
  stamp(STAMP, mark)
  return true
}
