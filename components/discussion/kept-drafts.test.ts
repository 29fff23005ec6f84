import { beforeEach, expect, test, vi } from 'vitest'

import { draftsOf, keepDraft } from './kept-drafts'

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

const typed = (owner: string, words: string) => {
  keepDraft('thread:7', { words: { words }, sentFrom: null, owner }, `tab of ${words}`)
}
const found = (owner: string) => draftsOf('thread:7', owner).map(({ words }) => words['words'])

test('what one member typed on a device is not shown to another, nor to a visitor', () => {
  typed('ada', 'Private.')
  expect(found('ada')).toEqual(['Private.'])
  expect(found('grace')).toEqual([])
  expect(found('')).toEqual([])
})

test('what a visitor typed comes along to whoever signs in', () => {
  typed('', 'Before signing in.')
  expect(found('')).toEqual(['Before signing in.'])
  expect(found('ada')).toEqual(['Before signing in.'])
})
