import { existsSync, rmSync } from 'node:fs'
import { fingerprint } from '@/ops/fingerprint'
import { isStamped, stamp } from '@/ops/stamp'
import { prismaCommand } from './prisma-command'

const CLIENT_FOLDER = 'prisma/client'
const STAMP = `${CLIENT_FOLDER}/.made-from`
const SOURCES = ['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json']

/** Generates the Prisma client unless the one there was made from the schema as it is. Tells whether it did. */
export function generateClient(): boolean {
  const mark = fingerprint(SOURCES)
  if (existsSync(`${CLIENT_FOLDER}/client.ts`) && isStamped(STAMP, mark)) return false
  rmSync(STAMP, { force: true })
  prismaCommand(['generate'])
  stamp(STAMP, mark)
  return true
}
