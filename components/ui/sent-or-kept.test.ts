import { UnrecognizedActionError } from 'next/dist/client/components/unrecognized-action-error'
import { expect, test } from 'vitest'

import { IDLE } from '@/domain/form-state'

import { sentOrKept } from './sent-or-kept'

const form = new FormData()
form.set('words', 'A word')

const failing = (problem: Error, isTakenOnce = false) =>
  sentOrKept(() => Promise.reject(problem), isTakenOnce)

test.each([
  [true, 'Send it once more; it is taken once.'],
  [false, 'Send it once more when the connection is back.'],
])('where nobody could be reached what was typed comes back; taken once: %s', async (once, end) => {
  const unreachable = failing(new TypeError('Failed to fetch'), once)
  expect(await unreachable(IDLE, form)).toMatchObject({
    ...{ status: 'refused', fields: {}, values: { words: 'A word' }, isUnheard: true },
    message: expect.stringContaining(end) as string,
  })
})

test('a form of a former release of the library is told so, with what was typed', async () => {
  const answer = await failing(new UnrecognizedActionError('none of this name'))(IDLE, form)
  expect(answer).toMatchObject({ status: 'refused', values: { words: 'A word' } })
  expect(answer).toMatchObject({ message: expect.stringContaining('renewed') as string })
  expect(answer).not.toHaveProperty('isUnheard')
})

test('an answer is the answer, and what leads on is left to whoever leads', async () => {
  const answer = { status: 'done', message: 'Kept.' } as const
  expect(await sentOrKept(() => Promise.resolve(answer), false)(IDLE, form)).toBe(answer)
  const leading = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;push;/' })
  await expect(failing(leading)(IDLE, form)).rejects.toBe(leading)
})
