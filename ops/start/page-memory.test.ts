import { beforeEach, expect, test } from 'vitest'
import type { LibraryState } from './library-state'
import { PageMemory, type PageValue } from './page-memory'

let state: LibraryState | undefined
let memory: PageMemory

beforeEach(() => {
  state = { generation: '1', freshUntil: Infinity }
  memory = new PageMemory(100_000, () => state)
})

const page = (html = '<p>words</p>'): PageValue => ({ kind: 'APP_PAGE', html })
const publish = (version: number) => (state = { generation: String(version), freshUntil: Infinity })
const rendered = (key: string, value = page()) => {
  memory.get(key)
  memory.set(key, value)
  return memory.get(key)
}

test('a page is served from memory once it was rendered', () => {
  expect(memory.get('/a')).toBeNull()
  expect(rendered('/a')?.value.html).toBe('<p>words</p>')
})

test('a page of an older library version is a miss', () => {
  rendered('/a')
  publish(2)
  expect(memory.get('/a')).toBeNull()
})

test('a page whose rendering began before a publication is not kept as new', () => {
  memory.get('/a')
  publish(2)
  memory.set('/a', page('old words'))
  expect(memory.get('/a')).toBeNull()
  memory.set('/a', page('new words'))
  expect(memory.get('/a')?.value.html).toBe('new words')
})

test('a second asker does not make an old rendering look new', () => {
  memory.get('/a')
  publish(2)
  memory.get('/a')
  memory.set('/a', page('old words'))
  expect(memory.get('/a')).toBeNull()
})

test('a page says from which generation it was made, to its first reader too', () => {
  memory.get('/a')
  publish(2)
  const value = page()
  memory.set('/a', value)
  expect(value.headers).toHaveProperty('x-interleaf-library', '1')
})

test.each([
  String.raw`{\"c\":[\"\",\"care\"],\"q\":\"?evil=1\"}`,
  String.raw`{\"c\":[\"\",\"care?_rsc=evil\"],\"q\":\"\"}`,
])('a page that carries the query string of its first reader is kept for nobody: %s', (payload) => {
  const value = page(`<script>self.__next_f.push([1,"${payload}"])</script>`)
  expect(rendered('/a', value)).toBeNull()
  expect(value.headers).not.toHaveProperty('x-interleaf-library')
})

test('nothing is trusted while it is not known to be fresh, and the same page is again once it is', () => {
  rendered('/a')
  state = { generation: '1', freshUntil: performance.now() - 1 }
  expect(memory.get('/a')).toBeNull()
  publish(1)
  expect(memory.get('/a')).not.toBeNull()
})

test('a page that nobody asked for is not kept', () => {
  memory.set('/a', page())
  expect(memory.get('/a')).toBeNull()
})

test('while building there is no state, and nothing is kept', () => {
  state = undefined
  expect(rendered('/a')).toBeNull()
})

test('the least recently used page goes first when the memory is full', () => {
  const long = 'x'.repeat(20_000)
  rendered('/a', page(long))
  rendered('/b', page(long))
  memory.get('/a')
  rendered('/c', page(long))
  expect(memory.get('/b')).toBeNull()
  expect(memory.get('/a')).not.toBeNull()
})

test('a page larger than the memory is not kept', () => {
  expect(rendered('/a', page('x'.repeat(60_000)))).toBeNull()
})

test('a page carries a policy that allows its own inline scripts and no others', () => {
  const policy = String(
    rendered('/a', page('<script>go()</script>'))?.value.headers?.['content-security-policy'],
  )
  expect(policy).toMatch(/script-src 'self' 'sha256-[^']+';/)
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
})

test('the first reader of a page gets the policy too, even when the page is not kept', () => {
  const value = page()
  memory.set('/a', value)
  expect(value.headers).toHaveProperty('content-security-policy')
})
