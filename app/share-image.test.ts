import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SHARE_COLOURS } from '@/components/site/share-image'
import { shareImage } from './share-image'

const asked: string[] = []

beforeEach(() => {
  const { fetch } = globalThis
  asked.length = 0
  // The drawing program opens parts of itself by data addresses.
  vi.stubGlobal('fetch', (address: string) => {
    if (address.startsWith('data:')) return fetch(address)
    asked.push(address)
    return Promise.reject(new Error('There is no network.'))
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const PLAIN = { kicker: 'A series, part 1', title: 'On parting', line: 'Ann', library: 'A library' }
const PNG = '89504e470d0a1a0a'

/** The picture's width and height, from its first chunk (PNG, 11.2.1 IHDR). */
async function drawn(words: Partial<Record<keyof typeof PLAIN, string | null>>) {
  const answer = await shareImage({ ...PLAIN, ...words })
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(answer.headers.get('content-type')).toBe('image/png')
  expect(bytes.toString('hex', 0, 8)).toBe(PNG)
  return { bytes, size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] }
}

test.each([
  ['a title', PLAIN.title],
  ['no title', null],
  ['quotes', '“Who’s there?” & <b>"nobody"</b> \'once\''],
  ['a title longer than any', 'on and on '.repeat(200)],
  ['a word longer than any', 'Donaudampfschifffahrt'.repeat(60)],
  ['emoji', '👩‍❤️‍👨 love 💔🏳️‍🌈'],
  ['Greek, Russian, Vietnamese', 'Ἔρως и любовь, tình yêu'],
  ['Hebrew and Arabic', 'אהבה حب'],
  ['Chinese', '愛について'],
  ['Hindi with a lone surrogate', 'प्रेम \ud83d'],
  ['control characters', 'a\u0000b\u0007\u202ec'],
])('%s: a picture of 1200 × 630, and nobody on the network is asked', async (_, title) => {
  const { size } = await drawn({ title, line: title, kicker: title, library: title })
  expect(size).toEqual([1200, 630])
  expect(asked).toEqual([])
})

test('other words are another picture, the same words the same', async () => {
  const [one, again, other] = [
    await drawn({}),
    await drawn({}),
    await drawn({ title: 'On staying' }),
  ]
  expect(one.bytes.equals(again.bytes)).toBe(true)
  expect(one.bytes.equals(other.bytes)).toBe(false)
})

test('its colours are those of the house by day', () => {
  const tokens = readFileSync('app/styles/tokens.css', 'utf8')
  for (const [name, colour] of Object.entries(SHARE_COLOURS)) {
    expect(tokens).toContain(`--${name}: light-dark(${colour}, `)
  }
})
