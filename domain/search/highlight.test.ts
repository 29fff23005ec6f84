import { expect, test } from 'vitest'

import { elided, snippetOf } from './highlight'

const TEXT = 'Then dusk came. “The Mirror’s light”, he said: <b>so</b> be it.'
const READ = 'then dusk came   the mirror s light   he said   b so  b  be it '

test('what was found is marked in the words as they are written', () => {
  const marked = 'the \u0002mirror\u0003 s light   he said'
  const { parts, start, end } = snippetOf({ text: TEXT, read: READ, marked })
  expect(parts).toEqual([
    { text: '“The ', isHit: false },
    { text: 'Mirror', isHit: true },
    { text: '’s light”, he said: <b>so</b> be it.', isHit: false },
  ])
  expect(TEXT.slice(start, end)).toBe('“The Mirror’s light”, he said: <b>so</b> be it.')
})

test('a snippet begins and ends with its sentence when that is near, else with a word', () => {
  const far = 'word '.repeat(60)
  for (const [text, stretch, whole] of [
    ['One. Two three four. Five.', 'three', 'Two three four.'],
    ['Two three four', 'three', 'Two three four'],
    [`${far}Here“stays it” ${far}`, 'stays', 'Here“stays it”'],
  ] as const) {
    const read = text.toLowerCase().replaceAll(/[.“”]/g, ' ')
    const { start, end } = snippetOf({ text, read, marked: stretch })
    expect(text.slice(start, end)).toBe(stretch === 'stays' ? whole.slice(0, -4) : whole)
  }
})

test('dots say where the text goes on', () => {
  const words = (text: string, marked: string) =>
    elided(snippetOf({ text, read: text, marked }), text)
      .map((part) => part.text)
      .join('')
  expect(words('one. two. three.', 'two')).toBe('… two. …')
  expect(words('two', 'two')).toBe('two')
})

test('markup in a text stays text', () => {
  const { parts } = snippetOf({ text: TEXT, read: READ, marked: '\u0002so\u0003  b  be' })
  expect(parts.map((part) => part.text)).toEqual(['<b>', 'so', '</b> be it.'])
})

test('a text without anything found is one part', () => {
  expect(snippetOf({ text: 'A. B.', read: 'a  b ', marked: 'a  b ' }).parts).toEqual([
    { text: 'A. B.', isHit: false },
  ])
})

test('where a letter became two, what was read is shown', () => {
  const [text, read] = ['İki söz', 'i̇ki söz']
  expect(snippetOf({ text, read, marked: 'i̇ki \u0002söz\u0003' }).parts).toEqual([
    { text: 'i̇ki ', isHit: false },
    { text: 'söz', isHit: true },
  ])
})

test.each(['', '\u0003\u0003', '\u0002'])('marks without words (%j) are no parts', (marked) => {
  expect(snippetOf({ text: '', read: '', marked }).parts).toEqual([])
})
