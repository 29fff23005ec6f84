import { expect, test } from 'vitest'

import { firstWords, quotedWords } from './place-words'

const TEXT =
  'On mirrors\nThe runner leaves because what he sees is himself, and it is too much for him to bear.\nThe end.'

test('a place is known by its first words, and no word is cut', () => {
  const words = firstWords(TEXT, TEXT.indexOf('The runner'))
  expect(words).toBe('The runner leaves because what he sees is himself, and it is')
})

test('a heading takes the words below it along', () => {
  expect(firstWords(TEXT, 0)).toMatch(/^On mirrors The runner leaves/)
})

test('words end with their block where it says enough', () => {
  const at = TEXT.indexOf('it is too much')
  expect(firstWords(TEXT, at)).toBe('it is too much for him to bear.')
})

test('at the end there are few, behind it none', () => {
  expect(firstWords(TEXT, TEXT.length - 4)).toBe('end.')
  expect(firstWords(TEXT, TEXT.length + 9)).toBe('')
})

test('one endless word is cut', () => {
  expect(firstWords('a'.repeat(500), 0)).toHaveLength(60)
})

test('a quotation inside the words is quoted in single marks', () => {
  expect(quotedWords('“Heal first,” they say')).toBe('“‘Heal first,’ they say…”')
})

test('the dots take the place of a stop', () => {
  expect(quotedWords('he gave me no answer.')).toBe('“he gave me no answer…”')
})
