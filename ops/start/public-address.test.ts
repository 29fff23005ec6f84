import { expect, test } from 'vitest'
import { publicAddress } from './public-address'

const at = (path: string) => publicAddress(path, new Set(['/first-paint.js']))
const ID = '0197f3a0-1111-7222-8333-444455556666'

test.each([
  '/',
  '/essays/on-parting',
  '/essays/on-parting/history',
  '/essays/on-parting.md',
  '/essays/on-parting/markdown',
  '/essays/on-parting.epub',
  '/series/beginnings',
  '/series/beginnings/feed.atom',
  '/series/beginnings.epub',
  '/authors/the-desk',
  '/authors/the-desk/feed.json',
  '/concepts',
  '/concepts/runner',
  '/questions/must-it-hurt',
  '/guidelines',
  '/offline',
  '/kept',
  '/care',
  '/feed.atom',
  '/sitemap.xml',
  '/robots.txt',
  '/share.png',
  '/essays/on-parting/share.png',
  '/series/beginnings/share.png',
  '/authors/the-desk/share.png',
  '/concepts/runner/share.png',
  '/questions/must-it-hurt/share.png',
])('%s is the same for everyone until the library changes', (path) => {
  expect(at(path)).toEqual({ path, kind: 'page', topic: null })
})

test.each([
  ['/api/essays/on-parting/threads', 'essay:on-parting'],
  ['/essays/on-parting/discussion/feed.atom', 'essay:on-parting'],
  ['/api/questions/must-it-hurt/threads', 'question:must-it-hurt'],
  [`/api/threads/${ID}`, `thread:${ID}`],
  [`/threads/${ID}/feed.json`, `thread:${ID}`],
])('%s changes with its conversation too', (path, topic) => {
  expect(at(path)).toEqual({ path, kind: 'conversation', topic })
})

test('a file is the same for everyone', () => {
  const path = '/first-paint.js'
  expect(at(path)).toEqual({ path, kind: 'file', topic: null })
})

test.each([
  '/?utm_source=x',
  '/essays/on-parting?x=1',
  '/essays/on-parting/',
  '//essays/on-parting',
  '/essays//on-parting',
  '/essays/On-Parting',
  '/essays/on%2Dparting',
  '/essays/on-parting%2F',
  '/essays/on-parting#a',
  '/essays/on-parting;a=b',
  '/essays/on-parting\n',
  '/essays/../essays/on-parting',
  '/essays',
  '/essays/on-parting/discussion',
  '/essays/on-parting/history/compare',
  '/concepts/compare',
  '/concepts/compare/share.png',
  '/concepts/share.png',
  '/essays/on-parting/history/share.png',
  '/search/share.png',
  '/search',
  '/api/me',
  '/api/me/essays/on-parting',
  `/api/threads/${ID.toUpperCase().replace('F', 'f')}/`,
  `/threads/${ID}`,
  '/api/health',
  '/account',
  'http://evil.example/essays/on-parting',
  '/other.js',
])('%s is not in the closed list', (path) => {
  expect(at(path)).toBeNull()
})
