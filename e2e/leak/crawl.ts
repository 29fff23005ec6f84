import { AXE_PAGES } from '../pages'
import { HANDLER_ROWS } from '../authorisation/routes'
import type { Person } from '../authorisation/person'

import type { Kept } from './library'
import { read, toldIn, type Told } from './read'

const AT_ONCE = 8
/** How many addresses of one route are followed: of essays and concepts there are many, all drawn alike. */
const PER_ROUTE_MAX = 3
const SCRIPT = {
  rsc: '1',
  accept: '*/*',
  'sec-fetch-site': 'same-origin',
  'sec-fetch-mode': 'cors',
}

export type Crawled = {
  /** Each place where somebody was told a secret, in words. */
  faults: string[]
  /** The secrets that somebody was told. */
  told: Set<string>
  /** The routes that answered with what they are for. */
  answered: Set<string>
  count: number
}

type Crawling = { world: Pick<Kept['world'], 'url'>; keeper: Pick<Kept['keeper'], 'secrets'> }

/** Reads these addresses as this person; if it follows, as Next's scripts do too, and then what they lead to. */
export async function crawl(
  { world, keeper }: Crawling,
  person: Person,
  { listed, follows = true }: { listed: readonly string[]; follows?: boolean },
): Promise<Crawled> {
  const found: Crawled = { faults: [], told: new Set(), answered: new Set(), count: 0 }
  const seen = new Set(listed)
  const perRoute = new Map<string, number>()
  const waiting = [...seen]
  const take = (path: string) => {
    const route = routeOf(path)
    const count = perRoute.get(route) ?? 0
    if (seen.has(path) || count >= PER_ROUTE_MAX) return
    perRoute.set(route, count + 1)
    seen.add(path)
    waiting.push(path)
  }
  const look = async (path: string, headers: Record<string, string>): Promise<Told> => {
    const told = await read(world.url, person, { path, headers })
    found.count += 1
    const { secrets } = keeper
    for (const of of toldIn(told.text, person, { secrets, asked: path })) {
      found.told.add(of)
      found.faults.push(`${path} as ${person.name}: tells ${of}`)
    }
    return told
  }
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const { status, links } = await look(path, { accept: 'text/html' })
      if (status === 200) found.answered.add(routeOf(path))
      if (!follows) continue
      if (status === 200 && isPage(path)) await look(path, SCRIPT)
      links.forEach(take)
    }
  }
  // Whoever finds nothing waiting may be early: others still read what leads on.
  while (waiting.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, work))
  return found
}

const ROUTES = [
  ...Object.keys(AXE_PAGES),
  ...Object.keys(HANDLER_ROWS).map((name) => name.replace(/^\w+ /, '')),
]
  .sort((one, other) => one.split('[').length - other.split('[').length)
  .map((route) => ({ route, shape: new RegExp(`^${route.replaceAll(/\[\w+\]/g, '[^/]+')}$`) }))

/** The route that an address is of; its first part for what no list names. */
function routeOf(path: string): string {
  const [plain = ''] = path.split(/[?#]/)
  const spelt = plain.replace(/\/feed\.(?:atom|json)$/, '/feed/atom')
  const known = ROUTES.find(({ shape }) => shape.test(spelt))
  return known?.route ?? plain.split('/').slice(0, 2).join('/')
}

const isPage = (path: string) => Object.hasOwn(AXE_PAGES, routeOf(path))
