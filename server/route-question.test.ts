import { expect, test } from 'vitest'
import { z } from 'zod'

import { VISITOR } from '@/domain/actor'

import { routeQuestion } from './route-action'

const greeting = z.strictObject({ name: z.string().min(1, 'Write a name.') })

async function asked(query: string) {
  const handler = routeQuestion(
    greeting,
    (actor, { name }) => Promise.resolve({ actor, name }),
    () => Promise.resolve(VISITOR),
  )
  const request = new Request(`http://localhost:3000/api/greetings${query}`)
  const response = await handler(request, { params: Promise.resolve({}) })
  expect(response.headers.get('cache-control')).toBe('private, no-store')
  return { status: response.status, json: (await response.json()) as unknown }
}

test('a read that is asked a question gets what its address says, or refuses with a sentence', async () => {
  expect(await asked('?name=Bo')).toEqual({ status: 200, json: { actor: VISITOR, name: 'Bo' } })
  expect(await asked('?name=')).toMatchObject({ status: 400, json: { error: 'Write a name.' } })
  expect((await asked('')).status).toBe(400)
})
