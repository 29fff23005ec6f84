import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderEssay } from '../render-essay'
import { aBook, aChapter } from './a-book'
import { chapterPage } from './chapter-page'
import { xmlFault } from './xml-fault'

const pageOf = (markdown: string) => {
  const chapter = aChapter({ html: renderEssay(markdown).html })
  return chapterPage(aBook({ chapters: [chapter] }), chapter)
}

describe('links of a chapter', () => {
  const one = aChapter({ slug: 'one', html: '<h2 id="start">a</h2>' })
  const two = aChapter({ slug: 'two', html: '<h2 id="end">b</h2>' })
  test.each([
    ['/essays/two', 'chapter-2.xhtml'],
    ['/essays/two#end', 'chapter-2.xhtml#end'],
    ['/essays/two?x=1#end', 'chapter-2.xhtml#end'],
    ['/essays/two#nowhere', 'chapter-2.xhtml'],
    ['/essays/one#start', '#start'],
    ['#start', '#start'],
    ['#nowhere', 'chapter-1.xhtml'],
    ['/essays/three#end', 'https://library.example/essays/three#end'],
    ['/concepts/soul', 'https://library.example/concepts/soul'],
    ['https://else.example/essays/two', 'https://else.example/essays/two'],
    ['mailto:ann@else.example', 'mailto:ann@else.example'],
  ])('%s leads to %s', (address, expected) => {
    const chapter = { ...one, html: `${one.html}<p><a href="${address}">c</a></p>` }
    const page = chapterPage(aBook({ chapters: [chapter, two] }), chapter)
    expect(page).toContain(`<a href="${expected}">c</a>`)
  })
})

test('a footnote and its mark are named so that a reading system shows the note in place', () => {
  const page = pageOf('Words.[^1]\n\n[^1]: The note.')
  expect(page).toMatch(/<a epub:type="noteref" [^>]*href="#[^"]+"/)
  expect(page).toContain('<section epub:type="footnotes"')
  expect(xmlFault(page)).toBeNull()
})

test('title, subtitle, author and notes stand as they were written, whatever their signs', () => {
  const hostile = '<&"'
  const chapter = aChapter({
    title: hostile,
    subtitle: hostile,
    author: hostile,
    contentNotes: [hostile, 'talks of b'],
  })
  const page = chapterPage(aBook({ chapters: [chapter] }), chapter)
  expect(xmlFault(page)).toBeNull()
  expect(page).toContain('<h1>&lt;&amp;&quot;</h1>')
  expect(page).toContain('This essay &lt;&amp;&quot;; talks of b.')
})

const PIECES = [
  ...['> ', '- ', '3. ', '## ', '    ', '\n', '\n\n', '\\\n', '  \n', '***\n', '```\n', '— '],
  ...['[^1]', '[^2]', '\n[^1]: ', '\n[^2]: ', '| a | b |\n|---|:-:|\n', '| ', '\n\n**Ann:** '],
  ...['[[runner]]', '[[twin-flame|two\nflames]]', '*', '**', '`', '~~', '[', '](/x "<t>")'],
  ...['](/essays/one#b)', '](#é)', '](https://a.b/?c&d="e")', '<b>', '<br>', '<!--', '&nbsp;'],
  ...['&amp;', '&#1;', '&lt;', '"', "'", '\u0001', '\u000b', '\ufffe', ' data-aside>', 'soul'],
]

describe('a chapter is well-formed XML', () => {
  test('for any Markdown made of the pieces that essays are made of', () => {
    const markdown = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((p) => p.join(''))
    fc.assert(
      fc.property(markdown, (source) => {
        expect(xmlFault(pageOf(source))).toBeNull()
      }),
      { numRuns: 1000 },
    )
  })

  test('for any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        expect(xmlFault(pageOf(source))).toBeNull()
      }),
      { numRuns: 300 },
    )
  })
})
