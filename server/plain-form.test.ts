import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { VISITOR } from '@/domain/actor'
import { Refusal } from '@/domain/refusal'

import { plainForm } from './plain-form'

const schema = z.object({ word: z.string('Write a word.') })
const ORIGIN = 'http://localhost:3000'
const read = (headers: Record<string, string>, body: BodyInit) =>
  plainForm(new Request(`${ORIGIN}/here`, { method: 'POST', headers, body }), schema, {
    bytesMax: 2000,
    tooLarge: 'Send it in parts.',
    whoAsks: () => Promise.resolve(VISITOR),
  })
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

  test('is refused above its bound', async () => {
    const large = new URLSearchParams({ word: 'x'.repeat(2000) })
    const refused = { code: 'invalid', message: 'Send it in parts.' }
    await expect(read({ origin: ORIGIN }, large)).rejects.toMatchObject(refused)
  })

  test('is not read at all for whoever may not send it', async () => {
    const request = new Request(`${ORIGIN}/here`, {
      method: 'POST',
      headers: { origin: ORIGIN },
      body: words(),
    })
    const whoAsks = () => Promise.reject(new Refusal('sign-in', 'Sign in.'))
    await expect(plainForm(request, schema, { whoAsks })).rejects.toMatchObject({ code: 'sign-in' })
    expect(request.bodyUsed).toBe(false)
  })

  test('brings a file where the schema names one, and no other', async () => {
    const form = new FormData()
    form.set('word', 'yes')
    form.set('file', new File(['a,b'], 'x.csv'))
    form.set('other', new File(['c'], 'y.csv'))
    const request = new Request(`${ORIGIN}/here`, {
      method: 'POST',
      headers: { origin: ORIGIN },
      body: form,
    })
    const withFile = z.strictObject({ word: z.string(), file: z.instanceof(File) })
    const { input } = await plainForm(request, withFile, {
      whoAsks: () => Promise.resolve(VISITOR),
    })
    expect(await input.file.text()).toBe('a,b')
  })

  test('is refused with the sentence of what is missing', async () => {
    const sent = read({ origin: ORIGIN }, new URLSearchParams({ role: 'OWNER' }))
    await expect(sent).rejects.toMatchObject({ code: 'invalid', message: 'Write a word.' })
  })
})
