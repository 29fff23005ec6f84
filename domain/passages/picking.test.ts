import { describe, expect, test } from 'vitest'

import { beginPicking, pickedWords, stepOn, type Picked, type Step } from './picking'

const TEXT = 'One. Two is longer! Three?\nA line of verse\nQuestioner: Why so? Because.\nA note.'

const words = (picked: Picked | null) => {
  const { start, end } = picked ? pickedWords(picked) : { start: 0, end: 0 }
  return TEXT.slice(start, end)
}
const KEYS: Readonly<Record<string, Step>> = {
  right: { unit: 'sentence', way: 1, isExtending: false },
  left: { unit: 'sentence', way: -1, isExtending: false },
  down: { unit: 'paragraph', way: 1, isExtending: false },
  up: { unit: 'paragraph', way: -1, isExtending: false },
  'shift right': { unit: 'sentence', way: 1, isExtending: true },
  'shift left': { unit: 'sentence', way: -1, isExtending: true },
  'shift down': { unit: 'paragraph', way: 1, isExtending: true },
  end: { unit: 'essay', way: 1, isExtending: false },
  home: { unit: 'essay', way: -1, isExtending: false },
}
function after(keys: readonly string[], from = 0): string {
  let picked = beginPicking(TEXT, from)
  for (const key of keys) {
    const step = KEYS[key]
    if (picked && step) picked = stepOn(TEXT, picked, step)
  }
  return words(picked)
}

describe('picking by keyboard', () => {
  test.each([
    [[], 'One.'],
    [['right'], 'Two is longer!'],
    [['right', 'right', 'right'], 'A line of verse'],
    [['right', 'right', 'right', 'left'], 'Three?'],
    [['left'], 'One.'],
    [['down'], 'One. Two is longer! Three?'],
    [['down', 'right'], 'One.'],
    [['down', 'left'], 'Three?'],
    [['down', 'down'], 'A line of verse'],
    [['down', 'down', 'up'], 'One. Two is longer! Three?'],
    [['end'], 'A note.'],
    [['end', 'right'], 'A note.'],
    [['end', 'home'], 'One. Two is longer! Three?'],
    [['shift right'], 'One. Two is longer!'],
    [['shift right', 'shift left'], 'One.'],
    [['right', 'shift left'], 'One. Two is longer!'],
    [['shift right', 'right'], 'Three?'],
    [['shift down'], 'One. Two is longer! Three?\nA line of verse'],
    [['right', 'shift right', 'shift right'], 'Two is longer! Three?\nA line of verse'],
  ])('%j picks “%s”', (keys, picked) => {
    expect(after(keys)).toBe(picked)
  })

  test('it begins with the block that is named, and finds nothing in an empty text', () => {
    expect(after([], TEXT.indexOf('Why'))).toBe('Questioner: Why so?')
    expect(beginPicking('', 0)).toBeNull()
  })

  test('by sentences every word of a text is reached, in order', () => {
    let picked = beginPicking(TEXT, 0)
    const seen: string[] = []
    for (let last: Picked | null = null; picked && picked !== last;) {
      seen.push(words(picked))
      last = picked
      picked = stepOn(TEXT, picked, { unit: 'sentence', way: 1, isExtending: false })
    }
    expect(seen.join(' ')).toBe(TEXT.replaceAll('\n', ' '))
  })
})
