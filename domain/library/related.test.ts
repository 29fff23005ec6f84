import { describe, expect, test } from 'vitest'
import type { LibraryEntry } from './library-entry'
import { relatedEntries } from './related'

const entry = (slug: string, concepts: string[], publishedOn: string | null = null) =>
  ({
    slug,
    title: slug,
    author: 'desk',
    series: null,
    concepts,
    minutes: 5,
    publishedOn,
  }) satisfies LibraryEntry

const related = (entries: LibraryEntry[], ...except: string[]) =>
  relatedEntries('here', entries, new Set(except)).map(({ slug }) => slug)

describe('essays are related', () => {
  test('when they speak of the same', () => {
    expect(
      related([entry('here', ['cord']), entry('same', ['cord']), entry('else', ['union'])]),
    ).toEqual(['same'])
  })

  test('more by one rare concept than by one that everybody speaks of', () => {
    const entries = [
      entry('here', ['soul', 'cord']),
      entry('common', ['soul'], '2026-02-02'),
      entry('rare', ['cord'], '2026-01-01'),
      entry('other', ['soul'], '2026-01-01'),
    ]
    expect(related(entries)).toEqual(['rare', 'common', 'other'])
  })

  test('more by several concepts than by one of them', () => {
    const entries = [
      entry('here', ['cord', 'mirror']),
      entry('one', ['cord'], '2026-02-02'),
      entry('both', ['cord', 'mirror'], '2026-01-01'),
    ]
    expect(related(entries)).toEqual(['both', 'one'])
  })

  test('the newer before the older when they share the same', () => {
    const entries = [
      entry('here', ['cord']),
      entry('old', ['cord'], '2026-01-01'),
      entry('new', ['cord'], '2026-02-02'),
      entry('undated', ['cord']),
    ]
    expect(related(entries)).toEqual(['new', 'old', 'undated'])
  })

  test('three at most, without those that stand beside it anyway', () => {
    const entries = ['here', 'a', 'b', 'c', 'd', 'e'].map((slug) => entry(slug, ['cord']))
    expect(related(entries, 'a', 'b')).toEqual(['c', 'd', 'e'])
    expect(related(entries)).toHaveLength(3)
  })

  test('and say by what, the rarest first', () => {
    const entries = [
      entry('here', ['soul', 'cord', 'union']),
      entry('there', ['soul', 'cord']),
      entry('other', ['soul']),
    ]
    expect(relatedEntries('here', entries, new Set())[0]?.concepts).toEqual(['cord', 'soul'])
  })

  test('to nothing when an essay speaks of nothing, or is not there', () => {
    expect(related([entry('here', []), entry('there', ['cord'])])).toEqual([])
    expect(related([entry('there', ['cord'])])).toEqual([])
  })
})
