import { expect } from '@playwright/test'

import { database } from '../arrange/database'
import { actionsBuilt } from '../authorisation/actions-built'
import type { Person } from '../authorisation/person'
import { outcomeOf, postByScript } from '../authorisation/post'
import type { World } from '../authorisation/world'

import { read } from './read'

const PACK = 'app/account/archive/actions.ts#packEverything'

/** All that the library holds of this person, as they take it out themselves. */
export async function ownArchive({ url }: World, person: Person): Promise<Uint8Array> {
  const { id = '' } = actionsBuilt().get(PACK) ?? {}
  const path = '/account/archive'
  await database.archive.deleteMany({ where: { memberId: person.id ?? '' } })
  const answer = await postByScript(person, { library: url, id, path, form: {} })
  expect(outcomeOf(answer)).toBe('done')
  let archive = ''
  await expect(async () => {
    const where = { memberId: person.id ?? '', packedAt: { not: null } }
    archive = (await database.archive.findFirstOrThrow({ where, select: { id: true } })).id
  }).toPass({ timeout: 30_000 })
  const { status, bytes } = await read(url, person, { path: `/account/archive/${archive}` })
  expect(status).toBe(200)
  return bytes
}
