import { expect, test } from 'vitest'

import { IDLE } from '@/domain/form-state'

import { sentOrKept } from './sent-or-kept'

const form = new FormData()
form.set('words', 'A word')

test('where nobody could be reached it says so, and what was typed comes back', async () => {
  const unreachable = sentOrKept(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await unreachable(IDLE, form)).toMatchObject({
    ...{ status: 'refused', fields: {}, values: { words: 'A word' } },
    message: expect.stringContaining('Send it once more') as string,
  })
})

test('an answer is the answer, and what leads on is left to whoever leads', async () => {
  const answer = { status: 'done', message: 'Kept.' } as const
  expect(await sentOrKept(() => Promise.resolve(answer))(IDLE, form)).toBe(answer)
  const leading = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;push;/' })
  await expect(sentOrKept(() => Promise.reject(leading))(IDLE, form)).rejects.toBe(leading)
})
