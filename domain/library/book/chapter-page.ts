import type { Book, Chapter } from './book'
import { xhtml, xml, xmlOfHtml } from './xml'

export const chapterFile = (index: number): string => `chapter-${index + 1}.xhtml`

/** An essay as a page of its book: links between essays of the book stay inside it, others lead to the library. */
export function chapterPage(book: Book, chapter: Chapter): string {
  const { title, subtitle, author, contentNotes } = chapter
  const body = [
    '<section epub:type="chapter" role="doc-chapter">',
    '<header>',
    `<h1>${xml(title)}</h1>`,
    subtitle === null ? '' : `<p class="subtitle">${xml(subtitle)}</p>`,
    `<p class="byline">${xml(author)}</p>`,
    contentNotes.length === 0
      ? ''
      : `<p class="notes">This essay ${xml(contentNotes.join('; '))}.</p>`,
    '</header>',
    footnotesNamed(xmlOfHtml(inBook(book, chapter))),
    '</section>',
  ]
  return xhtml({ title, language: book.language, body: body.filter(Boolean).join('\n') })
}

function inBook(book: Book, chapter: Chapter): string {
  return chapter.html.replace(
    /(<a\s[^>]*?href=")([/#][^"]*)/g,
    (_, before: string, address: string) => before + addressInBook(book, chapter, address),
  )
}

/** A place that the book does not hold leads to the beginning of its essay. */
function addressInBook({ chapters, origin }: Book, chapter: Chapter, address: string): string {
  const path = address.replace(/[?#].*/s, '')
  const place = /#(.+)/s.exec(address)?.[1] ?? ''
  const index = path === '' ? chapters.indexOf(chapter) : indexOf(chapters, path)
  const found = chapters[index]
  if (found === undefined) return `${origin}${address}`
  if (!found.html.includes(` id="${place}"`)) return chapterFile(index)
  return found === chapter ? `#${place}` : `${chapterFile(index)}#${place}`
}

const indexOf = (chapters: readonly Chapter[], path: string) =>
  chapters.findIndex(({ slug }) => path === `/essays/${slug}`)

/** Reading systems show what is named so as a note in place. */
const footnotesNamed = (html: string) =>
  html
    .replaceAll('<section class="footnotes"', '<section epub:type="footnotes" class="footnotes"')
    .replace(/<sup class="footnote-ref"><a /g, '<sup class="footnote-ref"><a epub:type="noteref" ')
