import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { PublicAddresses } from '@/server/library/public-addresses'
import { whereabouts } from './whereabouts'

const addresses: PublicAddresses = {
  essays: new Set(['on-parting']),
  series: new Set(['beginnings']),
  authors: new Set(['the-desk']),
  concepts: new Set(['runner']),
  questions: new Set(['must-it-hurt']),
  formerEssays: new Map([['on-leaving', 'on-parting']]),
}
const of = (url: string) => whereabouts(url, addresses)

test.each([
  '/',
  '/essays',
  '/essays?year=2026',
  '/essays/on-parting',
  '/essays/on%2Dparting',
  '/essays/on-parting?x=1',
  '/essays/on-parting.md',
  '/essays/on-parting/discussion/new',
  '/api/essays/on-parting/threads',
  '/api/essays/something-else',
  '/series/beginnings/feed.atom',
  '/authors/the-desk',
  '/concepts/compare?a=runner&b=chaser',
  '/questions/must-it-hurt',
  '/account',
])('%s is for Next', (url) => {
  expect(of(url)).toBeNull()
})

test.each([
  '/essays/nothing',
  '/essays/nothing?_rsc=1',
  '/essays/On-Parting',
  '/essays/%00',
  '/essays/nothing/history',
  '/essays/nothing/discussion',
  '/essays/nothing.epub',
  '/essays/nothing/share.png',
  '/essays/on-parting.md.md',
  '/series/nothing',
  '/series/on-parting',
  '/authors/nothing/feed.json',
  '/concepts/nothing',
  '/concepts/nothing/share.png',
  '/questions/nothing',
  '/api/essays/nothing/threads',
  '/api/questions/nothing/threads',
])('%s is nowhere', (url) => {
  expect(of(url)).toBe('lost')
})

test.each([
  ['/essays/on-leaving', '/essays/on-parting'],
  ['/essays/on-leaving?from=feed&x=%2F', '/essays/on-parting?from=feed&x=%2F'],
  ['/essays/on-leaving.md', '/essays/on-parting.md'],
  ['/essays/on-leaving/discussion/new?p=1', '/essays/on-parting/discussion/new?p=1'],
  ['/api/essays/on-leaving/threads', '/api/essays/on-parting/threads'],
])('%s has moved to %s', (url, movedTo) => {
  expect(of(url)).toEqual({ movedTo })
})

test.each(['essays', 'series', 'authors', 'concepts', 'questions'])(
  'what stands below /%s beside its names is known here',
  (shelf) => {
    const entries = readdirSync('app', { withFileTypes: true }).some(({ name }) => name === shelf)
      ? readdirSync(`app/${shelf}`, { withFileTypes: true })
      : []
    const fixed = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('['))
    for (const { name } of fixed) expect(of(`/${shelf}/${name}`)).toBeNull()
  },
)
