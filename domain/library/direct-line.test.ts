import { expect, test } from 'vitest'
import { directLine, lineInWords, pinLine } from './direct-line'

test.each([
  ['214', { name: 'Extension', number: '214' }, 'extension 214'],
  ['PINE 2', { name: 'Extension', number: 'PINE 2' }, 'extension PINE 2'],
  [pinLine('4711'), { name: 'PIN', number: '4711' }, 'PIN 4711'],
] as const)('%j is told as readers know it', (stored, line, words) => {
  expect(directLine(stored)).toEqual(line)
  expect(lineInWords(stored)).toBe(words)
})
