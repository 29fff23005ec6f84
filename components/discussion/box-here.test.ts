import { beforeEach, expect, test, vi } from 'vitest'

import { BoxHere } from './box-here'
import { draftsOf } from './kept-drafts'

class Storage {
  [key: string]: unknown
  setItem(key: string, text: string) {
    this[key] = text
  }
  getItem(key: string) {
    return this[key] ?? null
  }
  removeItem(key: string) {
    Reflect.deleteProperty(this, key)
  }
}

beforeEach(() => {
  vi.stubGlobal('localStorage', new Storage())
})

/** A page with the box in it, as far as it is asked: its one field, and the key of its form. */
function aPage(clientKey: string) {
  const words = { name: 'words', value: '', dispatchEvent: () => true }
  const key = { value: clientKey }
  const form = { querySelectorAll: () => [words], querySelector: () => key }
  const place = { box: 'thread:7', owner: 'ada', tab: clientKey, before: {} }
  const here = new BoxHere({ ...place, clientKey, form: form as unknown as HTMLFormElement })
  return { here, words, key }
}

function sent(clientKey: string, typed: string) {
  const page = aPage(clientKey)
  page.words.value = typed
  page.here.send('')
  return page
}

test('words of which no answer came go out again with the key they went out with', () => {
  expect(sent('first', 'Mine.').key.value).toBe('first')
  const { here, words, key } = aPage('second')
  here.takeUp()
  expect(words.value).toBe('Mine.')
  here.send('')
  expect(key.value).toBe('first')

  const again = aPage('third')
  again.here.takeUp()
  again.here.send('')
  expect(again.key.value).toBe('first')
})

test('other words go out with a key of their own, and so do those that came back', () => {
  sent('first', 'Mine.')
  const { here, words, key } = aPage('second')
  here.takeUp()
  words.value = 'Mine, changed.'
  here.send('')
  expect(key.value).toBe('second')

  words.value = 'Mine.'
  here.send('')
  expect(key.value).toBe('first')
  here.comeBack()
  expect(key.value).toBe('second')
  here.send('')
  expect(key.value).toBe('second')
})

test('words that were typed and never sent have the key of the page they stand on', () => {
  const page = aPage('first')
  page.words.value = 'Mine.'
  page.here.keep()
  const { here, key } = aPage('second')
  here.takeUp()
  here.send('')
  expect(key.value).toBe('second')
})

test('where no answer came the same words have the key they went out with, and others one of their own', () => {
  const { here, words, key } = sent('first', 'Mine.')
  here.goUnheard({ words: 'Mine.' })
  here.send('')
  expect(key.value).toBe('first')
  here.goUnheard({ words: 'Mine.' })
  words.value = 'Mine, changed.'
  here.send('')
  expect(key.value).not.toBe('first')
  expect(key.value).toMatch(/^[0-9a-f-]{36}$/)
  const changed = key.value

  here.goUnheard({ words: 'Mine, changed.' })
  here.send('')
  expect(key.value).toBe(changed)
})

test('what went out and was not heard of is outgrown by what is typed next', () => {
  const { here, words } = sent('first', 'Mine.')
  here.goUnheard({ words: 'Mine.' })
  expect(here.isUnheard).toBe(true)
  words.value = 'Mine, and more.'
  here.isTyped = true
  here.outgrow()
  here.keep()
  expect(here.isUnheard).toBe(false)
  const [kept, ...others] = draftsOf('thread:7', 'ada')
  expect(kept).toMatchObject({ words: { words: 'Mine, and more.' }, sentFrom: null })
  expect(others).toEqual([])
})
