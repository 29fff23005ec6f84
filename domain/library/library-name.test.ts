import { describe, expect, test } from 'vitest'

import { nameFinder, namesLike, type LibraryName } from './library-name'

const name = (kind: LibraryName['kind'], slug: string, title: string): LibraryName => ({
  ...{ kind, slug, title },
  by: kind === 'essays' ? 'Ada' : '',
})
const NAMES = [
  name('concepts', 'runner', 'Runner'),
  name('concepts', 'mirror', 'Mirror'),
  name('essays', 'runner', 'The Runner'),
  name('essays', 'cafe', 'Café  talk’s end'),
  name('essays', 'brackets', 'On [what] | is'),
  name('series', 'mirror', 'Mirror'),
]
const hrefOf = (typed: string) => nameFinder(NAMES)(typed)?.href ?? null

describe('a name of the library', () => {
  test.each([
    ['cafe', '/essays/cafe'],
    ["  Cafe talk's END ", '/essays/cafe'],
    ['Runner', '/essays/runner'],
    ['the runner', '/essays/runner'],
    ['concepts/runner', '/concepts/runner'],
    ['mirror', '/concepts/mirror'],
    ['series/mirror', '/series/mirror'],
    ['nothing', null],
    ['authors/ada', null],
    ['', null],
    ['__proto__', null],
  ])('%j leads to %j', (typed, href) => {
    expect(hrefOf(typed)).toBe(href)
  })
})

describe('while a name is typed', () => {
  const titles = (begun: string, max = 8) => namesLike(NAMES, begun, max).map(({ title }) => title)

  test('titles that begin so come first, then those with a word that does, then those that hold it', () => {
    expect(titles('run')).toEqual(['Runner', 'The Runner'])
    expect(titles('e')).toHaveLength(3)
    expect(titles('e', 2)).toHaveLength(2)
    expect(titles('CAFÉ')).toEqual(['Café  talk’s end'])
    expect(titles('  ')).toEqual([])
    expect(titles('%')).toEqual([])
  })

  test('what is then typed leads back to the very one that was chosen', () => {
    for (const chosen of namesLike(NAMES, 'r', 20)) {
      const [typed = '', words] = chosen.typed.split('|')
      expect(nameFinder(NAMES)(typed)?.title).toBe(chosen.title)
      expect(hrefOf(typed)).toContain(`/${chosen.kind}/`)
      expect(words).not.toMatch(/[[\]|]/)
    }
  })
})
