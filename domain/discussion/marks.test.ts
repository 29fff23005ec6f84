import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { marked, markOfKey, MARKS, type Chosen } from './marks'

/** A text in which brackets stand around what is chosen. */
function chosen(drawn: string): Chosen {
  const start = drawn.indexOf('⟨')
  const end = drawn.indexOf('⟩') - 1
  return { text: drawn.replace(/[⟨⟩]/g, ''), start, end }
}
const drawn = ({ text, start, end }: Chosen) =>
  `${text.slice(0, start)}⟨${text.slice(start, end)}⟩${text.slice(end)}`

describe('a mark', () => {
  test.each([
    ['strong', 'a ⟨word⟩.', 'a **⟨word⟩**.'],
    ['strong', 'a **⟨word⟩**.', 'a ⟨word⟩.'],
    ['strong', 'a ⟨⟩', 'a **⟨⟩**'],
    ['slanted', 'a ⟨word⟩.', 'a *⟨word⟩*.'],
    ['slanted', 'a **⟨word⟩**.', 'a ***⟨word⟩***.'],
    ['slanted', 'a ***⟨word⟩***.', 'a **⟨word⟩**.'],
    ['quotation', 'One\nt⟨w⟩o\nthree', 'One\n⟨> two⟩\nthree'],
    ['quotation', '⟨One\ntwo⟩', '⟨> One\n> two⟩'],
    ['quotation', '⟨> One\n> two⟩', '⟨One\ntwo⟩'],
    ['list', '⟨One\ntwo\n⟩three', '⟨- One\n- two⟩\nthree'],
    ['list', '⟨⟩', '- ⟨⟩'],
    ['link', 'see ⟨there⟩ now', 'see [there](⟨https://⟩) now'],
    ['link', 'see ⟨⟩', 'see [⟨⟩](https://)'],
  ] as const)('%s makes of %j: %j', (mark, before, after) => {
    expect(drawn(marked(chosen(before), mark))).toBe(after)
  })

  test('never loses a letter, and leaves a choice that lies in the text', () => {
    const written = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '*', '>', '-') }),
      one: fc.nat(),
      other: fc.nat(),
      mark: fc.constantFrom(...MARKS),
    })
    fc.assert(
      fc.property(written, ({ text, one, other, mark }) => {
        const ends = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b)
        const [start = 0, end = 0] = ends
        const after = marked({ text, start, end }, mark)
        const letters = (words: string) => words.replace('https://', '').replace(/[^ab]/g, '')
        expect(letters(after.text)).toBe(letters(text))
        expect(after.start).toBeGreaterThanOrEqual(0)
        expect(after.end).toBeGreaterThanOrEqual(after.start)
        expect(after.end).toBeLessThanOrEqual(after.text.length)
      }),
    )
  })
})

describe('a key', () => {
  const key = { code: 'KeyB', ctrlKey: true, metaKey: false, shiftKey: false, altKey: false }

  test.each([
    [key, 'strong'],
    [{ ...key, ctrlKey: false, metaKey: true, code: 'KeyI' }, 'slanted'],
    [{ ...key, code: 'KeyK' }, 'link'],
    [{ ...key, code: 'Period', shiftKey: true }, 'quotation'],
    [{ ...key, code: 'Digit8', shiftKey: true }, 'list'],
    [{ ...key, ctrlKey: false }, null],
    [{ ...key, altKey: true }, null],
    [{ ...key, shiftKey: true }, null],
    [{ ...key, code: 'KeyX' }, null],
  ] as const)('%j asks for %s', (pressed, mark) => {
    expect(markOfKey(pressed)).toBe(mark)
  })
})
