import { describe, expect, test } from 'vitest'
import { nearMiss } from './near-miss'

const KNOWN = ['name', 'title', 'subtitle', 'place', 'content-notes', 'author']

describe('a field that nobody knows', () => {
  test.each([
    ['subtitel', 'subtitle'],
    ['Title', 'title'],
    ['content_notes', 'content-notes'],
    ['contentNotes', 'content-notes'],
    ['authors', 'author'],
    ['palce', 'place'],
    ['naem', 'name'],
  ])('%s was meant to be %s', (name, meant) => {
    expect(nearMiss(name, KNOWN)).toBe(meant)
  })

  test.each(['title', 'licence', 'first-published', 'tags', 'mood', ''])(
    '%s is no slip',
    (name) => {
      expect(nearMiss(name, KNOWN)).toBeNull()
    },
  )
})
