import { notFound, redirect } from 'next/navigation'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { VISITOR, type Actor } from '@/domain/actor'
import { IDLE } from '@/domain/form-state'
import { LedOn } from '@/domain/led-on'
import { Refusal } from '@/domain/refusal'

import { formAction, sentencesOf } from './form-action'

const ADA: Actor = {
  kind: 'member',
  id: 'ada',
  handle: 'ada',
  roles: [],
  session: null,
  isSuspended: false,
}
const greeting = z.strictObject({
  name: z.string().min(1, 'Write a name.'),
  words: z.string().max(5, 'Keep it under 6 characters.'),
})
type Run = Parameters<typeof formAction<typeof greeting>>[1]

const formOf = (fields: Record<string, string | Blob>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}
const send = (run: Run, fields: Record<string, string | Blob>) =>
  formAction(greeting, run, () => Promise.resolve(ADA))(IDLE, formOf(fields))
const greet: Run = (actor, { name, words }) =>
  Promise.resolve(`${actor.kind === 'member' ? actor.id : '?'} to ${name}: ${words}`)
const fail =
  (problem: Error): Run =>
  () =>
    Promise.reject(problem)
const TYPED = { name: 'Bo', words: 'Hello' }

describe('a form', () => {
  test('that was filled in rightly is done, with the sentence that confirms', async () => {
    expect(await send(greet, TYPED)).toEqual({ status: 'done', message: 'ada to Bo: Hello' })
  })

  test('that was filled in wrongly says what is wrong at each field, and gives everything back', async () => {
    expect(await send(greet, { name: '', words: 'Hello there' })).toEqual({
      status: 'refused',
      message: 'Write a name.',
      fields: { name: 'Write a name.', words: 'Keep it under 6 characters.' },
      values: { name: '', words: 'Hello there' },
    })
  })

  test('that was filled in wrongly runs nothing', async () => {
    let runs = 0
    const count: Run = () => Promise.resolve(String(runs++))
    await send(count, { name: '' })
    await send(count, { ...TYPED, roles: 'OWNER' })
    expect(runs).toBe(0)
  })

  test('that is refused gives the sentence, the sentences of its fields, and everything back', async () => {
    const refusal = new Refusal('conflict', 'Taken.', { name: 'Choose another.' })
    expect(await send(fail(refusal), TYPED)).toEqual({
      status: 'refused',
      message: 'Taken.',
      fields: { name: 'Choose another.' },
      values: TYPED,
    })
  })

  test('that is for members says so, that its page may lead to sign in and back', async () => {
    expect(await send(fail(new Refusal('sign-in', 'Sign in.')), TYPED)).toMatchObject({
      message: 'Sign in.',
      values: TYPED,
      needsSignIn: true,
    })
  })

  test('that asks for something else first says where that is', async () => {
    const wayOn = { address: '/account', name: 'Why' }
    expect(await send(fail(new LedOn('Not yet.', wayOn)), TYPED)).toMatchObject({
      message: 'Not yet.',
      values: TYPED,
      wayOn,
    })
  })

  test('that breaks something says so without saying what, and gives everything back', async () => {
    expect(await send(fail(new Error('password=secret')), TYPED)).toEqual({
      status: 'refused',
      message: 'That did not work on our side. Send it once more.',
      fields: {},
      values: TYPED,
    })
  })

  test.each([
    ['redirect', () => redirect('/account')],
    ['notFound', () => notFound()],
  ])('leads on by %s of Next', async (_name, lead) => {
    const signal = await send(() => Promise.resolve().then(lead), TYPED).catch(
      (problem: unknown) => problem,
    )
    expect(String((signal as { digest?: string }).digest)).toMatch(/^NEXT_/)
  })

  test('an error that only looks like a signal of Next is none', async () => {
    const problem = Object.assign(new Error('no'), { digest: 'DATABASE_DOWN' })
    expect(await send(fail(problem), TYPED)).toMatchObject({ status: 'refused' })
  })

  test('leaves out the fields of the framework, and files', async () => {
    const fields = { ...TYPED, $ACTION_REF_1: '', '$ACTION_1:0': '{}', $ACTION_KEY: 'k' }
    expect(await send(greet, fields)).toMatchObject({ status: 'done' })
    const refused = await send(greet, { ...TYPED, words: new Blob(['a file']) })
    expect(refused).toMatchObject({ status: 'refused', values: { name: 'Bo' } })
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['an object in place of a form', { name: { not: '' }, words: 'Hello' }],
    ['a list of pairs', Object.entries(TYPED)],
    ['a map', new Map(Object.entries(TYPED))],
    ['a string', 'name=Bo'],
  ])(
    'that is %s is refused and runs nothing, even when it asks for no field',
    async (_what, sent) => {
      let runs = 0
      const count = () => Promise.resolve(String(runs++))
      const action = formAction(z.strictObject({}), count, () => Promise.resolve(ADA))
      expect(await action(IDLE, sent as unknown as FormData)).toMatchObject({
        status: 'refused',
        values: {},
      })
      expect(runs).toBe(0)
    },
  )

  test('leaves out NUL, which no text in the database can hold', async () => {
    const sent = await send(greet, { name: 'B\u0000o', words: 'Hello\u0000' })
    expect(sent).toEqual({ status: 'done', message: 'ada to Bo: Hello' })
  })

  test.each(['__proto__', 'constructor', 'toString'])(
    'is not misled by a field named %s',
    async (name) => {
      const state = await send(greet, { ...TYPED, words: 'Hello there', [name]: 'evil' })
      expect(state).toMatchObject({ status: 'refused' })
      expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    },
  )

  test('of a field sent twice the last counts', async () => {
    const form = formOf(TYPED)
    form.append('words', 'Bye')
    const action = formAction(greeting, greet, () => Promise.resolve(VISITOR))
    expect(await action(IDLE, form)).toEqual({ status: 'done', message: '? to Bo: Bye' })
  })

  test('that cannot find out who asks is refused, and gives everything back', async () => {
    const action = formAction(greeting, greet, () => Promise.reject(new Error('no database')))
    expect(await action(IDLE, formOf(TYPED))).toMatchObject({ status: 'refused', values: TYPED })
  })
})

test('each field has its first sentence; what belongs to no field stands under “form”', () => {
  const twice = z.strictObject({ name: z.string().min(2, 'Longer.').regex(/^a/, 'Begin with a.') })
  const { error } = twice.safeParse({ name: 'b', more: 1 })
  const fields = error ? sentencesOf(error) : {}
  expect(fields['name']).toBe('Longer.')
  expect(Object.keys(fields).sort()).toEqual(['form', 'name'])
})
