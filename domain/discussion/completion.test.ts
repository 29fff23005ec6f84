import { describe, expect, test } from 'vitest'

import { begunAt, completed } from './completion'

/** The cursor is where the bar stands. */
const at = (marked: string) => {
  const cursor = marked.indexOf('¦')
  const text = marked.replace('¦', '')
  return { text, begun: begunAt(text, cursor) }
}
const chosen = (marked: string, name: string) => {
  const { text, begun } = at(marked)
  if (begun === null) return null
  const { start, end, words } = completed(text, begun, name)
  return text.slice(0, start) + words + text.slice(end)
}

describe('a name that is being typed', () => {
  test.each([
    ['@¦', '@', ''],
    ['Ask @ad¦ now', '@', 'ad'],
    ['(@Ada-L¦)', '@', 'Ada-L'],
    ['[[¦', '[[', ''],
    ['See [[The run¦ner', '[[', 'The run'],
    ['[[a]] and [[b¦]]', '[[', 'b'],
    ['[[@ada¦', '[[', '@ada'],
  ])('in %j is found', (marked, sign, words) => {
    expect(at(marked).begun).toMatchObject({ sign, words })
  })

  test.each([
    ...['ada@exam¦', 'https://a.b/@ad¦', '@@ad¦', '\\@ad¦', '@a¦da', '@ada ¦', 'x¦'],
    ...[
      '[[a|b¦',
      '[[a]]¦',
      '[[a\nb¦',
      '[a¦',
      '\\[[a¦',
      `[[${'a'.repeat(101)}¦`,
      `@${'a'.repeat(25)}¦`,
    ],
  ])('in %j is none', (marked) => {
    expect(at(marked).begun).toBeNull()
  })

  test.each([
    ['Ask @ad¦', 'ada', 'Ask @ada '],
    ['Ask @ad¦, please', 'ada', 'Ask @ada, please'],
    ['[[run¦', 'runner|The Runner', '[[runner|The Runner]]'],
    ['[[run¦]] so', 'runner|The Runner', '[[runner|The Runner]] so'],
  ])('in %j is completed by %j', (marked, name, text) => {
    expect(chosen(marked, name)).toBe(text)
  })
})
