import { expect, test } from 'vitest'

import { changeCollectionInput, makeCollectionInput } from './collection'

const clientKey = '0b54f9c2-52ee-4e0a-9d0e-0d5a6e6c1f11'
const nameOf = (name: string) => makeCollectionInput.safeParse({ clientKey, name })
const sentence = ({ error }: ReturnType<typeof nameOf>) => error?.issues[0]?.message

test('a name is one line that turns nothing', () => {
  expect(nameOf(' Quiet \n evenings\u202e ').data?.name).toBe('Quiet evenings')
})

test.each([
  ['', 'Give the collection a name.'],
  ['\u200b \u00ad', 'Give the collection a name.'],
  ['a'.repeat(81), 'Keep the name under 80 characters.'],
  ['a\u0301\u0301\u0301\u0301\u0301', 'That is a heap of accents. Use fewer.'],
])('the name %j is refused in a sentence', (name, said) => {
  expect(sentence(nameOf(name))).toBe(said)
})

test('a description may have lines, and none is needed', () => {
  const { id: _id, ...read } = changeCollectionInput.parse({
    ...{ id: clientKey, name: 'A' },
    description: 'One.\r\nTwo.\u202e',
  })
  expect(read).toEqual({ name: 'A', description: 'One.\nTwo.' })
  expect(nameOf('A').data?.description).toBe('')
})
