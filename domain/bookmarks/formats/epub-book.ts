import type { Book, Chapter } from '@/domain/library/book/book'
import { xml } from '@/domain/library/book/xml'

import type { BookEntry } from '../carried'
import type { ColourWords } from '../colour'

/** Whose book it is, how its notes and colours read, and when it was made (ISO). `id` is a UUID. */
export type EpubWishes = Pick<Book, 'id' | 'library' | 'language' | 'origin' | 'modifiedAt'> & {
  name: string
  colours: ColourWords
  /** Finished HTML of a note. */
  noteHtml: (note: string) => string
}

/** A member's bookmarks as a book of the library's own kind: a chapter for each essay. Entries of one essay stand together. */
export function epubBook(entries: readonly BookEntry[], wishes: EpubWishes): Book {
  const { name, colours, noteHtml, ...book } = wishes
  const chapters = ofOneEssay(entries).map((kept) =>
    chapterOf(
      kept.essay,
      kept.entries.map((entry) => entryHtml(entry, { colours, noteHtml })).join('\n<hr />\n'),
    ),
  )
  return {
    ...book,
    title: 'Kept passages',
    description: `${entries.length} kept, of ${chapters.length === 1 ? '1 essay' : `${chapters.length} essays`}.`,
    authors: [name],
    address: `${book.origin}/bookmarks`,
    chapters:
      chapters.length === 0 ? [chapterOf(NO_ESSAY, '<p>Nothing is kept yet.</p>')] : chapters,
  }
}

/** A book has a chapter at least. */
const NO_ESSAY = { title: 'Kept passages', author: '', address: '' }

const chapterOf = ({ title, author, address }: BookEntry['essay'], html: string): Chapter => ({
  ...{ title, author, html, subtitle: null, contentNotes: [] },
  slug: address.split('/').at(-1) ?? '',
})

type Kept = { essay: BookEntry['essay']; entries: BookEntry[] }

function ofOneEssay(entries: readonly BookEntry[]): Kept[] {
  const essays = new Map<string, Kept>()
  for (const entry of entries) {
    const kept = essays.get(entry.essay.address) ?? { essay: entry.essay, entries: [] }
    kept.entries.push(entry)
    essays.set(entry.essay.address, kept)
  }
  return [...essays.values()]
}

function entryHtml(entry: BookEntry, how: Pick<EpubWishes, 'colours' | 'noteHtml'>): string {
  const { passage, note, colour, keptAt, essay } = entry
  const about = `${how.colours[colour]} · ${keptAt.slice(0, 10)}`
  const address = passage?.address ?? essay.address
  return [
    passage === null ? '<p>The essay as a whole.</p>' : passageHtml(passage),
    note === '' ? '' : how.noteHtml(note),
    `<p class="notes">${xml(about)} · <a href="${xml(address)}">${xml(address)}</a></p>`,
  ]
    .filter(Boolean)
    .join('\n')
}

function passageHtml({
  exact,
  now,
  revision,
  revisedAt,
}: NonNullable<BookEntry['passage']>): string {
  const day = revisedAt.slice(0, 10)
  if (now === null) {
    const where = `No longer in the essay; they stood in its revision ${revision}, of ${day}.`
    return quotation(exact, where)
  }
  if (now === exact) return quotation(exact)
  return `${quotation(exact, `As they stood in revision ${revision}, of ${day}.`)}\n${quotation(now, 'As they stand in the essay now.')}`
}

function quotation(words: string, about = ''): string {
  const blocks = words.split('\n').map((block) => `<p>${xml(block)}</p>`)
  const caption = about === '' ? '' : `<figcaption>${xml(about)}</figcaption>`
  return `<figure class="quotation"><blockquote>${blocks.join('')}</blockquote>${caption}</figure>`
}
