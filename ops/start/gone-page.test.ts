import { afterEach, beforeEach, expect, test } from 'vitest'
import { aFront, type ArrangedFront } from './a-front'
import { aNext, page } from './a-next'

const PAGE = '/essays/on-parting'
const WORDS = '<head><meta name="interleaf-standing" content="withdrawn"/></head><p>Withdrawn.</p>'
let front: ArrangedFront
let next: ReturnType<typeof aNext>
beforeEach(async () => {
  next = aNext(WORDS)
  front = await aFront(next.listener)
  front.kept.published(1, Infinity)
})
afterEach(() => {
  front.close()
})

test('what was withdrawn is gone for programs, each time, and says so to people', async () => {
  for (let times = 0; times < 2; times++) {
    const { status, body, headers } = await front.get(PAGE, { 'if-none-match': '*' })
    expect([status, body.toString(), headers.etag]).toEqual([410, WORDS, undefined])
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  }
  expect(next.asked.length).toBe(1)
})

test('when it is published again it is there again', async () => {
  expect((await front.get(PAGE)).status).toBe(410)
  next.answer = page('<p>Words.</p>')
  front.kept.published(2, Infinity)
  expect((await front.get(PAGE)).status).toBe(200)
})

test('an essay that speaks of the mark is no withdrawn one', async () => {
  next.answer = page(`<p>${WORDS.replaceAll('<', '&lt;').replaceAll('"', '&quot;')}</p>`)
  expect((await front.get(PAGE)).status).toBe(200)
})
