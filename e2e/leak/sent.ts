import { database } from '../arrange/database'
import { postedBy } from '../authorisation/action-checks'
import { ACTION_ROWS } from '../authorisation/actions'
import type { Person, PersonName } from '../authorisation/person'
import { postByScript } from '../authorisation/post'
import { askedBy, send } from '../authorisation/route-checks'
import { HANDLER_ROWS } from '../authorisation/routes'

import { keeperIds } from './addresses'
import type { Kept } from './library'
import { toldIn } from './read'

/** Sends to every handler that takes something, also about what is the keeper's, and to every action. Says what was told. */
export async function everythingSent(library: Kept, person: Person): Promise<string[]> {
  const told = await toHandlers(library, person)
  return ACTING.includes(person.name) ? [...told, ...(await toActions(library, person))] : told
}

/** Whoever may do most: what others are answered is the page of the form, which is read anyway. */
const ACTING: readonly PersonName[] = ['member', 'moderator', 'owner']

async function toHandlers(library: Kept, person: Person): Promise<string[]> {
  const { world, keeper } = library
  const ids = await keeperIds(library)
  const faults: string[] = []
  for (const [name, rows] of Object.entries(HANDLER_ROWS)) {
    if (name.startsWith('GET ')) continue
    for (const row of rows) {
      const asked = await askedBy(person, world, { name, row })
      const [, route = ''] = name.split(' ')
      const foreign = route.includes('[id]') ? ids.map((id) => route.replace('[id]', id)) : []
      for (const path of [asked.path, ...foreign]) {
        await database.rateLimit.deleteMany()
        const { text } = await send(world.url, person, { ...asked, path })
        const told = toldIn(text, person, keeper)
        faults.push(...told.map((of) => `${name} at ${path} as ${person.name}: tells ${of}`))
      }
    }
  }
  return faults
}

async function toActions({ world, keeper }: Kept, person: Person): Promise<string[]> {
  const faults: string[] = []
  for (const [name, rows] of Object.entries(ACTION_ROWS)) {
    for (const row of rows) {
      const { as, posted } = await postedBy(person, world, { name, row })
      const { text } = await postByScript(as, posted)
      const told = toldIn(text, person, keeper)
      faults.push(...told.map((of) => `${name} as ${person.name}: tells ${of}`))
    }
  }
  return faults
}
