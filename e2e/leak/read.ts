import { strFromU8, unzipSync } from 'fflate'

import type { Person } from '../authorisation/person'

import type { Secret } from './secrets'

export type Told = {
  status: number
  bytes: Uint8Array
  /** All that stands in it; of a packed file, all that its files hold. */
  text: string
  /** Addresses of this library that it names, and where it leads. */
  links: readonly string[]
}

type Asked = { path: string; headers?: Readonly<Record<string, string>> }

/** Reads an address as this person. Goes no further where it leads: that is one of its links. */
export async function read(library: string, person: Person, asked: Asked): Promise<Told> {
  const answer = await ask(library, person, asked)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const text = textIn(bytes)
  const leads = answer.headers.get('location')
  const all = [...[...answer.headers].flat(), text].join('\n')
  const links = isPage(answer) ? hrefsIn(text) : []
  return {
    ...{ status: answer.status, bytes, text: all },
    links: [...links, ...(leads === null ? [] : [leads])].flatMap((link) => ours(link, library)),
  }
}

/** Next leads its own scripts to the address that has the hash of their headers. */
async function ask(library: string, person: Person, { path, headers = {} }: Asked) {
  const given = { ...(person.cookie !== '' && { cookie: person.cookie }), ...headers }
  const get = (address: string) =>
    fetch(new URL(address, library), { headers: given, redirect: 'manual' })
  const answer = await get(path)
  const leads = answer.headers.get('location') ?? ''
  if (headers['rsc'] === undefined || !/[?&]_rsc(=|&|$)/.test(leads)) return answer
  await answer.arrayBuffer()
  return get(leads)
}

const isPage = ({ headers }: Response) =>
  /text\/html|xml/.test(headers.get('content-type') ?? '') || headers.get('content-type') === null

const hrefsIn = (text: string): string[] =>
  [...text.matchAll(/(?:href|src|action)="([^"]+)"|<(?:loc|id)>([^<]+)</g)].map(
    ([, attribute, element]) => (attribute ?? element ?? '').replaceAll('&amp;', '&'),
  )

function ours(link: string, library: string): string[] {
  if (!URL.canParse(link, library)) return []
  const { origin, pathname, search } = new URL(link, library)
  return origin === library && !pathname.startsWith('/_next/') ? [`${pathname}${search}`] : []
}

const isPacked = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b

export function textIn(bytes: Uint8Array): string {
  if (!isPacked(bytes)) return Buffer.from(bytes).toString('utf8')
  return Object.entries(unzipSync(bytes))
    .map(([name, file]) => `${name}\n${strFromU8(file)}`)
    .join('\n')
}

/** What of the secrets stands in a text that this person is given; who asked for a key is not told it by its echo. */
export function toldIn(
  text: string,
  { name }: Person,
  { secrets, asked = '' }: { secrets: readonly Secret[]; asked?: string },
): string[] {
  if (!/zq[0-9a-f]{12}/i.test(text)) return []
  const lower = text.toLowerCase()
  return secrets
    .filter(({ readBy }) => !readBy.includes(name))
    .filter(
      ({ key, words }) => lower.includes(words) || (lower.includes(key) && !asked.includes(key)),
    )
    .map(({ of }) => of)
}
