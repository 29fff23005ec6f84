import { rmSync } from 'node:fs'
import path from 'node:path'

import { startApp } from '@/ops/check/running-app'
import { throwAwayDatabase } from '@/ops/check/throw-away-database'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { freePort } from '@/ops/database/free-port'

import { arrangeElsewhere, required } from '../arrange/database'
import { Imprints } from '../authorisation/imprint'
import { arrangeWorld, type World } from '../authorisation/world'

import { mailsIn } from './library'

export type TwoDoors = {
  /** The library in use, as one instance and as the other shows it. */
  worlds: readonly [here: World, there: World]
  /** Every mail that either sent. */
  mails: () => Promise<string[]>
  close: () => Promise<void>
}

/** Two instances of a library of its own, over one database, with all that the cast of the stories does in it. */
export async function openTwoDoors(): Promise<TwoDoors> {
  const database = await throwAwayDatabase(required('DATABASE_URL'))
  const contentDir = required('INTERLEAF_CONTENT_DIR')
  const folders = [throwAwayFolder('app'), throwAwayFolder('app')] as const
  const open = async (dataDir: string) =>
    startApp({ databaseUrl: database.url, contentDir, dataDir, port: await freePort() })
  const apps = [await open(folders[0]), await open(folders[1])] as const
  await arrangeElsewhere(database.url)
  const imprints = new Imprints(database.url)
  await imprints.open()
  const given = { url: apps[0].url, databaseUrl: database.url, contentDir, imprints }
  const world = await arrangeWorld(given)
  return {
    worlds: [world, { ...world, url: apps[1].url }],
    mails: async () =>
      (await Promise.all(folders.map((folder) => mailsIn(path.join(folder, 'mail'))))).flat(),
    close: async () => {
      await imprints.close()
      for (const app of apps) await app.stop()
      await arrangeElsewhere(required('DATABASE_URL'))
      await database.drop()
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    },
  }
}
