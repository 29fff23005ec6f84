import type { Book } from './book'
import { BOOK_STYLE } from './book-style'
import { chapterFile, chapterPage } from './chapter-page'
import { xhtml, xml } from './xml'

/** The files of an EPUB 3.3 publication by their paths, `mimetype` first as its container asks. */
export function bookFiles(book: Book): [path: string, text: string][] {
  return [
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['book/package.opf', packageFile(book)],
    ['book/contents.xhtml', contentsPage(book)],
    ['book/title.xhtml', titlePage(book)],
    ['book/style.css', BOOK_STYLE],
    ...book.chapters.map((chapter, index): [string, string] => [
      `book/${chapterFile(index)}`,
      chapterPage(book, chapter),
    ]),
  ]
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

function packageFile(book: Book): string {
  const { id, title, description, authors, library, language, address, modifiedAt } = book
  const pages = book.chapters.map((_, index) => chapterFile(index))
  const item = (file: string, properties = '') =>
    `<item id="${file.replace('.', '-')}" href="${file}" media-type="application/xhtml+xml"${properties}/>`
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${xml(language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${xml(id)}</dc:identifier>
<dc:title>${xml(title)}</dc:title>
<dc:language>${xml(language)}</dc:language>
${authors.map((author) => `<dc:creator>${xml(author)}</dc:creator>`).join('\n')}
<dc:publisher>${xml(library)}</dc:publisher>
${description === '' ? '' : `<dc:description>${xml(description)}</dc:description>`}
<dc:source>${xml(address)}</dc:source>
<meta property="dcterms:modified">${modifiedAt.slice(0, 19)}Z</meta>
</metadata>
<manifest>
${item('contents.xhtml', ' properties="nav"')}
${item('title.xhtml')}
${pages.map((page) => item(page)).join('\n')}
<item id="style" href="style.css" media-type="text/css"/>
</manifest>
<spine>
${['title.xhtml', ...pages].map((page) => `<itemref idref="${page.replace('.', '-')}"/>`).join('\n')}
</spine>
</package>
`
}

function contentsPage({ chapters, language }: Book): string {
  const lines = chapters.map(
    ({ title }, index) => `<li><a href="${chapterFile(index)}">${xml(title)}</a></li>`,
  )
  const body = `<nav epub:type="toc" role="doc-toc"><h1>Contents</h1><ol>${lines.join('')}</ol></nav>`
  return xhtml({ title: 'Contents', language, body })
}

function titlePage({ title, description, authors, library, language, ...book }: Book): string {
  const body = [
    '<section epub:type="titlepage" class="title-page">',
    `<h1>${xml(title)}</h1>`,
    `<p class="byline">${xml(authors.join(', '))}</p>`,
    description === '' ? '' : `<p>${xml(description)}</p>`,
    `<p class="notes">From ${xml(library)}, <a href="${xml(book.address)}">${xml(book.address)}</a>, as it read on ${book.modifiedAt.slice(0, 10)}.</p>`,
    '</section>',
  ]
  return xhtml({ title, language, body: body.filter(Boolean).join('\n') })
}
