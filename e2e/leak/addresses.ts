import pg from 'pg'

import { HANDLER_ROWS } from '../authorisation/routes'
import { PAGE_ROWS } from '../authorisation/pages'
import type { Person } from '../authorisation/person'

import type { Kept } from './library'

/** What no list of routes names. */
const UNLISTED = [
  '/sitemap.xml',
  '/robots.txt',
  '/manifest.webmanifest',
  '/opensearch.xml',
  '/api/metrics',
  '/metrics',
  '/api/health',
  '/nothing-is-here',
]

/** What may stand behind the `?` of an address to name something. */
const NAMING = ['id', 'file', 'removed', 'collection', 'bookmark', 'passage', 'case', 'after']

/** Where an address that names something may show what is one's own. */
const OWN = ['/bookmarks', '/moderation', '/notifications', '/reading']

const routesThatRead = () => [
  ...Object.keys(PAGE_ROWS),
  ...Object.keys(HANDLER_ROWS).flatMap((name) => /^\/.*/.exec(name.replace(/^GET /, '')) ?? []),
]

/** Every page, and everything that a handler gives to be read, as the matrix of who may what asks for it. */
export async function listedAddresses(
  { world }: Pick<Kept, 'world'>,
  person: Person,
): Promise<string[]> {
  const addresses: string[] = []
  for (const [route, rows] of Object.entries(PAGE_ROWS)) {
    for (const { at } of rows)
      addresses.push((await at?.(world, person)) ?? world.scene.address(route))
  }
  for (const [name, rows] of Object.entries(HANDLER_ROWS)) {
    if (!name.startsWith('GET ')) continue
    for (const { at } of rows)
      addresses.push((await at?.(person, world)) ?? world.scene.address(name.slice(4)))
  }
  return [...addresses, ...UNLISTED]
}

/** Every route there is about everything that is the keeper's: their name, their essay, each of their rows. */
export async function keeperAddresses(library: Kept): Promise<string[]> {
  const { world, keeper } = library
  return addressesAbout(world, { ...keeper, ids: await keeperIds(library) })
}

type About = { ids: readonly string[]; handle: string; slug: string }

/** Every route there is, filled in with each of these ids, this name and this essay. */
export function addressesAbout({ scene }: Kept['world'], { ids, handle, slug }: About): string[] {
  const filled = routesThatRead().flatMap((route) => {
    const named = route.replace('[handle]', handle).replace('[slug]', slug)
    const each = named.includes('[id]') ? ids.map((id) => named.replace('[id]', id)) : [named]
    return each.map((address) => scene.address(address.replace('[form]', 'atom')))
  })
  const asked = Object.keys(PAGE_ROWS)
    .filter((route) => OWN.some((place) => route.startsWith(place)) && !route.includes('['))
    .flatMap((route) =>
      ids.map((id) => `${route}?${NAMING.map((name) => `${name}=${id}`).join('&')}`),
    )
  return [...filled, ...asked, ...exports(), `/members/${handle}/feed.atom`]
}

const exports = () =>
  ['json', 'csv', 'markdown', 'annotations'].map((form) => `/bookmarks/export/${form}`)

/** Wherever one can look for words, looked for by what stands beside a secret. */
export const searches = ({ keeper: { secrets, handle } }: Kept): string[] =>
  secrets.flatMap(({ key }) => [
    `/search?q=${key}`,
    `/api/search?q=${key}`,
    `/members/${handle}/comments?q=${key}`,
    `/bookmarks?q=${key}`,
  ])

/** The ids of two rows of each kind that hang on the keeper, and of all passages they keep. */
export async function keeperIds({ world, keeper }: Kept): Promise<string[]> {
  const client = new pg.Client({ connectionString: world.databaseUrl })
  await client.connect()
  const { rows: columns } = await client.query<{ table: string; column: string }>(OF_MEMBERS)
  const questions = columns.map(
    ({ table, column }) => `(SELECT id::text FROM ${table} WHERE ${column} = $1 LIMIT 2)`,
  )
  const passages =
    'SELECT passage_id::text FROM bookmark WHERE member_id = $1 AND passage_id IS NOT NULL'
  const { rows } = await client.query<{ id: string }>([...questions, passages].join(' UNION '), [
    keeper.person.id,
  ])
  await client.end()
  return rows.map(({ id }) => id)
}

/** Every column that says whose a row is, in tables whose rows have an id; an open session is nothing to be asked for. */
const OF_MEMBERS = `
  SELECT conrelid::regclass::text AS "table", a.attname AS "column"
  FROM pg_constraint c
  JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
  JOIN pg_attribute id ON id.attrelid = c.conrelid AND id.attname = 'id' AND id.atttypid = 'uuid'::regtype
  WHERE c.contype = 'f' AND c.confrelid = 'member'::regclass AND conrelid <> 'session'::regclass`
