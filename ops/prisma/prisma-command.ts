import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

/**
 * Runs a command of Prisma that needs no schema engine: generate, validate, format. Every command first looks for a native
 * engine on a host that many networks cannot reach; any executable satisfies it, and these commands never start it.
 */
export function prismaCommand(words: string[]): void {
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    encoding: 'utf8',
    env: {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      ...process.env,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  })
  if (status !== 0) throw new Error(`\`prisma ${words.join(' ')}\` failed:\n${stdout}${stderr}`)
}
