import path from 'node:path'

import { expect, test } from 'vitest'

import { textsIn } from '../corpus-folder'

import { heavyCases } from './cases'
import { longTexts } from './long-texts'

const ESSAYS = [...textsIn(path.resolve('content/essays')).values()]
const LONG = longTexts(ESSAYS)

test('texts are joined to 10,000 words and hardly more, all of their blocks in order', () => {
  expect(LONG.length).toBeGreaterThan(1)
  for (const text of LONG) {
    const words = text.split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(10_000)
    expect(words).toBeLessThan(11_000)
  }
  expect(ESSAYS.join('\n').startsWith(LONG.join('\n'))).toBe(true)
})

test('of a long text half of the sentences are edited, and nothing of it is cut off', () => {
  const [first = ''] = LONG
  const cases = heavyCases([first], 7)
  const [{ pair } = { pair: { before: '', after: '' } }] = cases
  expect(new Set(cases.map((one) => one.pair)).size).toBe(1)
  expect(pair.before.split(/\s+/).length).toBeGreaterThanOrEqual(10_000)
  const sentences = pair.before.match(/[^.!?\n]{30,}[.!?]/g) ?? []
  const untouched = sentences.filter((sentence) => pair.after.includes(sentence)).length
  expect(untouched / sentences.length).toBeGreaterThan(0.45)
  expect(untouched / sentences.length).toBeLessThan(0.75)
})
