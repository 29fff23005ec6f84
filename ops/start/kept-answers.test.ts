import { beforeEach, expect, test } from 'vitest'
import type { FinishedAnswer } from './finished-answer'
import { KeptAnswers } from './kept-answers'

let now = 0
let kept: KeptAnswers

const answer = (bytes = 1_000) => ({ bytes }) as FinishedAnswer
const keep = (path: string, topic: string | null = null, bytes = 1_000) =>
  kept.keep(path, { answer: answer(bytes), topic, mark: kept.mark(topic) })
const isKept = (path: string) => kept.get(path) !== undefined
const said = (thread: string, essay: string) => {
  kept.discussed(JSON.stringify({ thread, version: 2, essay }))
}

beforeEach(() => {
  now = 5_000
  kept = new KeptAnswers(10_000, () => now)
  kept.published(1, 6_000)
})

test('what is kept is given out for as long as the database was heard within a second, and not a moment longer', () => {
  keep('/')
  now = 5_999
  expect(isKept('/')).toBe(true)
  now = 6_000
  expect(isKept('/')).toBe(false)
  kept.published(1, 7_000)
  expect(isKept('/')).toBe(true)
})

test('before the database was heard, nothing is given out or kept', () => {
  kept = new KeptAnswers(10_000, () => now)
  keep('/')
  kept.published(0, 6_000)
  expect(isKept('/')).toBe(false)
})

test('a publication ends everything that was kept', () => {
  keep('/')
  keep('/api/threads/a', 'thread:a')
  kept.published(2, 6_000)
  expect(isKept('/') || isKept('/api/threads/a')).toBe(false)
})

test('an answer that was asked for before a publication is not kept after it', () => {
  const mark = kept.mark(null)
  kept.published(2, 6_000)
  expect(kept.keep('/', { answer: answer(), topic: null, mark })).toBe(false)
  expect(isKept('/')).toBe(false)
})

test('a comment ends what was kept of its thread and of its essay, and nothing else', () => {
  keep('/essays/x')
  keep('/api/threads/a', 'thread:a')
  keep('/api/threads/b', 'thread:b')
  keep('/api/essays/x/threads', 'essay:x')
  said('a', 'x')
  expect(isKept('/api/threads/a') || isKept('/api/essays/x/threads')).toBe(false)
  expect(isKept('/api/threads/b') && isKept('/essays/x')).toBe(true)
})

test('a conversation that was asked for before a comment is not kept after it', () => {
  const mark = kept.mark('thread:a')
  said('a', 'x')
  expect(kept.keep('/api/threads/a', { answer: answer(), topic: 'thread:a', mark })).toBe(false)
})

test.each(['', 'no json', 'null', '{}', '{"thread":"a"}'])(
  'news that do not say of which conversation end all of them: %s',
  (news) => {
    keep('/essays/x')
    keep('/api/threads/a', 'thread:a')
    kept.discussed(news)
    expect(isKept('/api/threads/a')).toBe(false)
    expect(isKept('/essays/x')).toBe(true)
  },
)

test('when more conversations change than are counted, none that was kept is believed', () => {
  keep('/api/threads/a', 'thread:a')
  for (let thread = 0; thread < 10_010; thread++) said(`t${thread}`, 'x')
  expect(isKept('/api/threads/a')).toBe(false)
})

test('a lost connection ends everything: what was announced meanwhile was not heard', () => {
  keep('/')
  keep('/api/threads/a', 'thread:a')
  const mark = kept.mark(null)
  kept.lost()
  expect(isKept('/')).toBe(false)
  kept.published(1, 6_000)
  expect(isKept('/') || isKept('/api/threads/a')).toBe(false)
  expect(kept.keep('/', { answer: answer(), topic: null, mark })).toBe(false)
})

test('the least recently used goes first when the memory is full', () => {
  for (const path of ['/a', '/b', '/c']) keep(path, null, 3_000)
  kept.get('/a')
  keep('/d', null, 3_000)
  expect(['/a', '/b', '/c', '/d'].map(isKept)).toEqual([true, false, true, true])
})

test('what is larger than the memory is not kept, and takes no place', () => {
  keep('/a', null, 9_000)
  keep('/b', null, 10_001)
  expect([isKept('/a'), isKept('/b')]).toEqual([true, false])
})

test('the same address kept again counts once', () => {
  for (let times = 0; times < 50; times++) keep('/a', null, 4_000)
  keep('/b', null, 4_000)
  expect([isKept('/a'), isKept('/b')]).toEqual([true, true])
})

test('what was kept before a publication is remembered by its address, the most recent first', () => {
  keep('/a')
  keep('/b')
  kept.get('/a')
  kept.published(2, 6_000)
  expect(kept.recent).toEqual(['/a', '/b'])
})

test('a page that is read often is pressed smaller once', () => {
  keep('/a')
  for (let times = 0; times < 9; times++) kept.get('/a')
  expect(kept.worthPressing()).toBe(kept.get('/a'))
  expect(kept.worthPressing()).toBeUndefined()
})
