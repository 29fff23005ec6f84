import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { VISITOR } from '@/domain/actor'

import { plainForm } from './plain-form'

const schema = z.object({ word: z.string('Write a word.') })
const ORIGIN = 'http://localhost:3000'
const read = (headers: Record<string, string>, body: BodyInit) =>
  plainForm(new Request(`${ORIGIN}/here`, { method: 'POST', headers, body }), schema, () =>
    Promise.resolve(VISITOR),
  )
const words = () => new URLSearchParams({ word: 'yes', role: 'OWNER' })

describe('a form that a route handler reads', () => {
  test('comes from a page of ours, and brings the fields that are asked for', async () => {
    const { input, actor } = await read({ origin: ORIGIN }, words())
    expect({ input, actor }).toEqual({ input: { word: 'yes' }, actor: VISITOR })
  })

  test.each<[string, Record<string, string>]>([
    ['no origin', {}],
    ['the origin null', { origin: 'null' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['an origin that begins like ours', { origin: `${ORIGIN}.evil.example` }],
    [
      'the word of a browser that it is another site',
      { origin: ORIGIN, 'sec-fetch-site': 'cross-site' },
    ],
  ])('is refused with %s', async (_what, headers) => {
    await expect(read(headers, words())).rejects.toMatchObject({ code: 'forbidden' })
  })

  test.each(['application/json', 'text/plain'])('is refused as %s', async (type) => {
    const headers = { origin: ORIGIN, 'content-type': type }
    await expect(read(headers, '{"word":"yes"}')).rejects.toMatchObject({ code: 'invalid' })
  })

  test('is refused with the sentence of what is missing', async () => {
    const sent = read({ origin: ORIGIN }, new URLSearchParams({ role: 'OWNER' }))
    await expect(sent).rejects.toMatchObject({ code: 'invalid', message: 'Write a word.' })
  })
})
