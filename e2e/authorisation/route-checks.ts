import { database } from '../arrange/database'

import { ask, type Answer } from './ask'
import type { HandlerRow, Json } from './handler-row'
import { changed } from './imprint'
import { secretsIn } from './page-checks'
import { PERSONS, verdictFor, type Person } from './person'
import { fromHere } from './post'
import type { World } from './world'

export type Asked = { method: string; path: string; input: Record<string, Json> | null }

const JSON_TYPE = { 'content-type': 'application/json' }

/** What a row asks for as one person, arranged anew. */
export async function askedBy(
  who: Person,
  world: World,
  { name, row }: { name: string; row: HandlerRow },
): Promise<Asked> {
  await database.rateLimit.deleteMany()
  const [method = '', route = ''] = name.split(' ')
  const path = (await row.at?.(who, world)) ?? world.scene.address(route)
  return { method, path, input: row.input?.(who, world) ?? null }
}

/** Sends it as a script of the library does, with other headers or another body where they are given. */
export const send = (
  library: string,
  who: Person,
  {
    method,
    path,
    input,
    headers,
    body,
  }: Asked & { headers?: Record<string, string>; body?: string },
): Promise<Answer> =>
  ask(library, who, {
    method,
    path,
    headers: headers ?? (input === null ? {} : { ...fromHere(library), ...JSON_TYPE }),
    body: body ?? (input === null ? '' : JSON.stringify(input)),
  })

/** Asks a handler as everyone. Returns what was otherwise than the row says. */
export async function faultsOfHandler(
  world: World,
  name: string,
  row: HandlerRow,
): Promise<string[]> {
  const faults: string[] = []
  for (const person of PERSONS.map((each) => world.people[each])) {
    const asked = await askedBy(person, world, { name, row })
    const before = await world.imprints.takeWhenQuiet()
    const answer = await send(world.url, person, asked)
    const after = await world.imprints.take()
    const as = `${asked.method} ${asked.path} as ${person.name}`
    const verdict = verdictFor(row.who, person)
    if (answer.status !== verdict) faults.push(`${as}: ${answer.status}`)
    if (verdict >= 400 || asked.method === 'GET')
      faults.push(...changed(before, after).map((table) => `${as}: changed ${table}`))
    const told = secretsIn(answer, person, world.secrets)
    faults.push(...told.map((words) => `${as}: tells “${words}”`))
  }
  return faults
}
