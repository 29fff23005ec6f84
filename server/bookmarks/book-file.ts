import 'server-only'
import type { Actor } from '@/domain/actor'
import { writeJsonBook } from '@/domain/bookmarks/formats/json-book'
import {
  beginMarkdownBook,
  USUAL_TEMPLATE,
  writeMarkdownBook,
} from '@/domain/bookmarks/formats/markdown-book'
import { writeReadwise } from '@/domain/bookmarks/formats/readwise-csv'
import { TEMPLATE_LENGTH_MAX } from '@/domain/bookmarks/formats/template'
import { writeAnnotations } from '@/domain/bookmarks/formats/web-annotations'
import { Refusal } from '@/domain/refusal'
import { config } from '@/server/config'

import { bookShelf } from './shelf-queries'
import { exportBook } from './export-book'

type Asked = { form: string; template: string | null }
type BookFile = { words: string; name: string; mediaType: string }

/** The actor's book as a file: markdown (by a template, else the usual one), json, csv or annotations. */
export async function bookFile(actor: Actor, { form, template }: Asked): Promise<BookFile> {
  const [entries, shelf] = [await exportBook(actor), await bookShelf(actor)]
  const { origin } = config()
  switch (form) {
    case 'markdown': {
      const words = writeMarkdownBook(entries, checked(template ?? USUAL_TEMPLATE), shelf)
      return { words, name: 'bookmarks.md', mediaType: 'text/markdown' }
    }
    case 'json': {
      const words = writeJsonBook(entries, origin, shelf)
      return { words, name: 'bookmarks.json', mediaType: 'application/json' }
    }
    case 'csv':
      return { words: writeReadwise(entries, shelf), name: 'bookmarks.csv', mediaType: 'text/csv' }
    case 'annotations': {
      const words = writeAnnotations(entries, origin, shelf)
      return { words, name: 'bookmarks.jsonld', mediaType: 'application/ld+json' }
    }
    default:
      throw new Refusal(
        'invalid',
        'There is no such format. Choose markdown, json, csv, annotations or epub.',
      )
  }
}

/** How the actor's book begins as Markdown by a template: so many characters of it. */
export const bookBeginning = async (
  actor: Actor,
  template: string,
  lengthMax: number,
): Promise<string> =>
  beginMarkdownBook(
    { entries: await exportBook(actor), shelf: await bookShelf(actor) },
    checked(template),
    lengthMax,
  )

function checked(template: string): string {
  if (template.length <= TEMPLATE_LENGTH_MAX) return template
  throw new Refusal('invalid', 'Keep the template under 1,500 characters.')
}
