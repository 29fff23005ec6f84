import { describe, expect, test } from 'vitest'

import { shownRevisions } from './shown-revisions'

const revision = (sha256: string, day: number) => ({
  sha256,
  publishedAt: `2026-01-0${day}T00:00:00.000Z`,
})

describe('the history of an essay', () => {
  test('has every revision whose words differ from the one before', () => {
    const stored = [revision('a', 1), revision('b', 2), revision('a', 3)]
    expect(shownRevisions(stored)).toEqual(stored)
  })

  test('leaves out what only drew the same words anew', () => {
    const [first, second] = [revision('a', 1), revision('a', 2)]
    expect(shownRevisions([first, second])).toEqual([first])
  })

  test('leaves out what was replaced before the day it was to be seen', () => {
    const [never, seen] = [revision('a', 5), revision('b', 5)]
    expect(shownRevisions([never, seen])).toEqual([seen])
    expect(shownRevisions([never, revision('c', 2), seen])).toEqual([revision('c', 2), seen])
  })
})
