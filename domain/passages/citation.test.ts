import { expect, test } from 'vitest'

import { bibtexCitation, markdownCitation, plainCitation } from './citation'

const cited = {
  exact: 'Of 100 % & more,\nit *is*.',
  title: 'On {love}',
  author: 'Ann Day',
  revision: { number: 2, publishedOn: '2026-11-22' },
  address: 'https://a.example/p/0192-ab',
}

test('plain: one line that says who wrote it, where and when', () => {
  expect(plainCitation(cited)).toBe(
    '“Of 100 % & more, it *is*.” — Ann Day, “On {love}”, revision 2 of 2026-11-22. https://a.example/p/0192-ab',
  )
})

test('Markdown: the words are quoted as they are, block by block', () => {
  expect(markdownCitation(cited)).toBe(
    '> Of 100 % & more,\n>\n> it \\*is\\*.\n\n— Ann Day, [On {love}](https://a.example/p/0192-ab), revision 2 of 2026-11-22',
  )
})

test('BibTeX: signs that mean something there are escaped', () => {
  const entry = bibtexCitation(cited)
  expect(entry).toContain('@online{passage0192ab,')
  expect(entry).toContain('  title = {{On \\{love\\}}},')
  expect(entry).toContain('  note = {Of 100 \\% \\& more, it *is*.},')
})
