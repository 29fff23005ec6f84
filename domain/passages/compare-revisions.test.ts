import { describe, expect, test } from 'vitest'

import { compareRevisions } from './compare-revisions'
import { quotationAt } from './quotation'

const OLD = [
  'The runner leaves first, and nobody is to blame for that.',
  'What the mirror shows is not a punishment. What the mirror shows is a door.',
  'The chaser waits at the window and learns, slowly, to turn the lamp on for herself.',
  'Healing is not a bargain; it is a habit.',
].join('\n')

const place = (words: string, newText: string, oldText = OLD) => {
  const start = oldText.indexOf(words)
  const quotation = quotationAt(oldText, start, start + words.length)
  if (quotation === null) throw new Error(`no such words: ${words}`)
  return compareRevisions(oldText, newText)(quotation)
}

describe('placing a passage in a new revision', () => {
  test('the same words at the same offsets are unchanged', () => {
    const newText = OLD.replace('a habit', 'a daily habit')
    expect(place('turn the lamp on', newText)).toEqual({
      state: 'UNCHANGED',
      start: OLD.indexOf('turn the lamp'),
      end: OLD.indexOf('turn the lamp') + 16,
      words: 'turn the lamp on',
      confidence: 1,
      method: 'exact',
    })
  })

  test('words that were pushed along are moved', () => {
    const newText = `A word before.\n${OLD}`
    expect(place('turn the lamp on', newText)).toMatchObject({
      state: 'MOVED',
      start: OLD.indexOf('turn the lamp') + 15,
    })
  })

  test('a sentence that was carried elsewhere is moved with its words', () => {
    const sentence = 'The chaser waits at the window and learns, slowly,'
    const newText = `${sentence} to rest.\n${OLD.replace(sentence, 'She learns')}`
    expect(place(sentence, newText)).toMatchObject({ state: 'MOVED', start: 0 })
  })

  test('words of which most are left are reworded, with the words of today', () => {
    const newText = OLD.replace('and learns, slowly, to turn', 'and learned, slowly, how to turn')
    const sentence =
      'The chaser waits at the window and learns, slowly, to turn the lamp on for herself.'
    const placed = place(sentence, newText)
    expect(placed).toMatchObject({
      state: 'REWORDED',
      words:
        'The chaser waits at the window and learned, slowly, how to turn the lamp on for herself.',
      method: 'words',
    })
    expect(placed.confidence).toBeGreaterThan(0.8)
    expect(placed.confidence).toBeLessThan(1)
  })

  test('words that were written anew are gone', () => {
    const newText = OLD.replace('turn the lamp on', 'light a candle')
    expect(place('turn the lamp on', newText)).toMatchObject({ state: 'GONE' })
  })

  test.each([
    ['another spelling', 'a habit', 'a habbit'],
    ['other quotation marks and dashes', 'bargain; it', 'bargain — it'],
    ['one word made two', 'nobody is to blame', 'no body is to blame'],
    ['one word made two, alone', 'nobody', 'no body'],
    ['two words made one', 'chaser waits', 'chaserwaits'],
  ])('%s leaves the words where they are', (_rule, was, is) => {
    const placed = place(was, OLD.replace(was, is))
    expect(placed).toMatchObject({ state: 'REWORDED', start: OLD.indexOf(was), words: is })
  })

  test('a sentence that was moved and rewritten is found in the words that are new', () => {
    const sentence =
      'The chaser waits at the window and learns, slowly, to turn the lamp on for herself.'
    const written =
      'The chaser stands at the window and learned, slowly, how to turn a lamp on, for herself.'
    const newText = `${written}\n${OLD.replace(`${sentence}\n`, '')}`
    expect(place(sentence, newText)).toMatchObject({ state: 'REWORDED', start: 0 })
  })

  test('the first and last words that were replaced are not cut off', () => {
    const newText = OLD.replace('The chaser waits', 'Whoever loves waits').replace(
      'for herself',
      'alone',
    )
    const sentence =
      'The chaser waits at the window and learns, slowly, to turn the lamp on for herself'
    expect(place(sentence, newText)).toMatchObject({
      words: 'Whoever loves waits at the window and learns, slowly, to turn the lamp on alone',
    })
  })

  test('a word that strayed is not dragged along', () => {
    const newText = OLD.replace(
      'The chaser',
      'The letter that nobody wrote, for years and years, until a chaser',
    )
    const words = 'The chaser waits at the window and learns'
    expect(place(words, newText)).toMatchObject({ words: 'chaser waits at the window and learns' })
  })

  test('words stay themselves when their sentence is quoted in a block of its own before it', () => {
    const sentence = 'What the mirror shows is a door.'
    const newText = `${sentence}\n${OLD}`
    expect(place(sentence, newText)).toMatchObject({ start: newText.lastIndexOf(sentence) })
  })
})

describe('a twin is never taken for the passage', () => {
  test('when the sentence is deleted and a sentence like it stays', () => {
    const newText = OLD.replace('What the mirror shows is not a punishment. ', '')
    expect(place('What the mirror shows', newText)).toMatchObject({ state: 'GONE' })
  })

  test('when its twin before it is deleted and its own offsets now hold other words', () => {
    const verse = 'Come home, come home.\nCome home, come home.\nThe night is long.'
    const start = 22
    const quotation = quotationAt(verse, start, start + 9)
    if (quotation === null) throw new Error('no words')
    const placed = compareRevisions(verse, verse.slice(22))(quotation)
    expect(placed).toMatchObject({ state: 'MOVED', start: 0 })
    const first = quotationAt(verse, 0, 9)
    if (first === null) throw new Error('no words')
    expect(compareRevisions(verse, verse.slice(22))(first)).toMatchObject({ state: 'GONE' })
  })

  test('when all words stand twice: they stay where they were', () => {
    expect(place('turn the lamp on', `${OLD}\n${OLD}`)).toMatchObject({ state: 'UNCHANGED' })
  })

  test('when the sentence is deleted and one that differs by a word stands beside it', () => {
    const twins =
      'A lover runs from the mirror because it is true. A lover runs from the window because it is true.'
    const [first = '', second = ''] = twins.split(/(?<=\.) /)
    expect(place(first, `${OLD}\n${second}`, `${OLD}\n${twins}`)).toMatchObject({ state: 'GONE' })
    expect(place(second, `${OLD}\n${first}`, `${OLD}\n${twins}`)).toMatchObject({ state: 'GONE' })
  })

  test('when a single word went and the same word was written elsewhere', () => {
    const newText = OLD.replace('a punishment', 'wrath').replace('a habit', 'no punishment')
    expect(place('punishment', newText)).toMatchObject({ state: 'GONE' })
  })

  test('when the words stand only inside other words', () => {
    expect(place('habit', OLD.replace('a habit', 'for inhabitants'))).toMatchObject({
      state: 'GONE',
    })
  })

  test('each of two twins keeps its own place when both are pushed along', () => {
    const newText = `A longer opening paragraph.\n${OLD}`
    const second = OLD.lastIndexOf('What the mirror shows')
    const quotation = quotationAt(OLD, second, second + 21)
    if (quotation === null) throw new Error('no words')
    expect(compareRevisions(OLD, newText)(quotation)).toMatchObject({ start: second + 28 })
  })
})

describe('the place of words that are gone', () => {
  test('is behind the neighbours that survive', () => {
    const newText = `Opening.\n${OLD.replace('turn the lamp on', 'rest')}`
    expect(place('turn the lamp on', newText)).toMatchObject({
      state: 'GONE',
      place: newText.indexOf('rest'),
    })
  })

  test('is beside the nearest block that is left when its own block went', () => {
    const block =
      'The chaser waits at the window and learns, slowly, to turn the lamp on for herself.\n'
    expect(place('turn the lamp on', OLD.replace(block, ''))).toMatchObject({
      state: 'GONE',
      place: OLD.indexOf('The chaser'),
    })
  })

  test('is before the neighbours behind it when nothing before it survives', () => {
    const newText = `Opening, ${OLD.slice(OLD.indexOf('and nobody'))}`
    expect(place('runner leaves first', newText)).toMatchObject({
      state: 'GONE',
      place: newText.indexOf(', and nobody'),
    })
  })

  test('is the beginning when nothing is left', () => {
    expect(place('a habit', '')).toEqual({
      state: 'GONE',
      place: 0,
      confidence: 0,
      method: 'neighbours',
    })
  })
})
