import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'

import { ARCHIVE_CONTENTS, ARCHIVE_PART_NAMES, type ArchiveRecords } from './archive-contents'
import { archivePage } from './archive-page'
import { archiveReadme } from './archive-readme'

const ORIGIN = 'https://library.example'
const label = { library: 'Letters', origin: ORIGIN, handle: 'ada', packedAt: new Date(0) }
const nothing = Object.fromEntries(
  ARCHIVE_PART_NAMES.map((name) => [name, []]),
) as unknown as ArchiveRecords

const HOSTILE = [
  '<script>alert(1)</script>',
  '</dd></dl><img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">x</a>',
  `${ORIGIN}/"onmouseover="alert(1)`,
  '</style><style>*{background:url(https://evil.example)}</style>',
  '<!-- --><meta http-equiv=refresh content="0;url=https://evil.example">',
]

/** The elements and attributes that a browser finds in it. */
function found(html: string) {
  const names = new Set<string>()
  const attributes = new Set<string>()
  const words: string[] = []
  const parser = new Parser({
    onopentag: (name, given) => {
      names.add(name)
      for (const [attribute, value] of Object.entries(given)) {
        attributes.add(attribute)
        if (attribute === 'href')
          expect(value).toMatch(/^(#[a-zA-Z]+|https:\/\/library\.example\/.*)$/)
      }
    },
    ontext: (text) => words.push(text),
  })
  parser.end(html)
  return { names: [...names].sort(), attributes: [...attributes].sort(), text: words.join('') }
}

describe('the page of an archive', () => {
  const calm = found(archivePage(nothing, label))

  test.each(HOSTILE)('shows hostile words as words: %s', (words) => {
    const comment = {
      address: `${ORIGIN}/c/1`,
      title: words,
      revisions: [{ number: 1, words }, words],
      [words]: words,
    }
    const page = archivePage(
      { ...nothing, comments: [comment] },
      { ...label, handle: words, library: words },
    )
    const seen = found(page)
    const expected = [...new Set([...calm.names, 'article', 'dd', 'dl', 'dt'])].sort()
    expect(seen.names.filter((name) => name !== 'span' && name !== 'p')).toEqual(
      expected.filter((name) => name !== 'span' && name !== 'p'),
    )
    expect(seen.attributes).toEqual(calm.attributes)
    expect(seen.text).toContain(words)
  })

  test('lets no script run, and asks nobody for anything', () => {
    const page = archivePage(nothing, label)
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(calm.names).not.toContain('script')
    expect(calm.names).not.toContain('link')
    expect(calm.attributes).not.toContain('src')
  })

  test('leads from its contents to every part, and says where there is nothing', () => {
    const page = archivePage(nothing, label)
    for (const name of ARCHIVE_PART_NAMES) {
      expect(page).toContain(`<a href="#${name}">`)
      expect(page).toContain(`id="${name}"`)
    }
    expect(page).toContain('Nothing.')
  })

  test('makes links of the library’s own addresses only', () => {
    const comment = { address: `${ORIGIN}/c/1`, title: 'https://evil.example/x' }
    const page = archivePage({ ...nothing, comments: [comment] }, label)
    expect(page).toContain(`<a href="${ORIGIN}/c/1">`)
    expect(page).not.toContain('href="https://evil')
  })
})

test('the README of an archive documents every file and every field', () => {
  const readme = archiveReadme(label)
  for (const name of ARCHIVE_PART_NAMES) {
    expect(readme).toContain(`## ${name}.json`)
    for (const field of Object.keys(ARCHIVE_CONTENTS[name].fields))
      expect(readme).toContain(`- \`${field}\`: `)
  }
})
