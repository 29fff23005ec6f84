import type { Book, Chapter } from './book'
import { xhtml, xml } from './xml'

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
    footnotesNamed(inBook(book, chapter.html)),
    '</section>',
  ]
  return xhtml({ title, language: book.language, body: body.filter(Boolean).join('\n') })
}

function inBook({ chapters, origin }: Book, html: string): string {
  const files = new Map<string, string>(
    chapters.map(({ slug }, index) => [`/essays/${slug}`, chapterFile(index)]),
  )
  return html.replace(
    /(<a\s[^>]*?href=")(\/[^"#?]*)/g,
    (_, before: string, path: string) => before + (files.get(path) ?? `${origin}${path}`),
  )
}

/** Reading systems show what is named so as a note in place. */
const footnotesNamed = (html: string) =>
  html
    .replaceAll('<section class="footnotes"', '<section epub:type="footnotes" class="footnotes"')
    .replace(/<sup class="footnote-ref"><a /g, '<sup class="footnote-ref"><a epub:type="noteref" ')
