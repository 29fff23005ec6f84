import { expect, test } from 'vitest'
import { slugOf } from './slug'

test.each([
  ['The Runner & the Chaser', 'the-runner-the-chaser'],
  ['Héloïse’s Letters', 'heloises-letters'],
  ['  -- two  souls --', 'two-souls'],
  ['ἔρως', 'ερως'],
  ['12', '12'],
  ['…', ''],
])('“%s” has the address “%s”', (text, slug) => {
  expect(slugOf(text)).toBe(slug)
})
