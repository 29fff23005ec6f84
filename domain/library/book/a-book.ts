import type { Book, Chapter } from './book'

/** Arranges an essay of a book for a test. */
export const aChapter = (fields: Partial<Chapter> = {}): Chapter => ({
  slug: 'one',
  title: 'One',
  subtitle: null,
  author: 'Ann',
  contentNotes: [],
  html: '<p>Words.</p>',
  ...fields,
})

/** Arranges a book for a test. */
export const aBook = (fields: Partial<Book> = {}): Book => ({
  id: '0b6f5f4e-0000-4000-8000-000000000001',
  title: 'A book',
  description: 'Of words.',
  authors: ['Ann'],
  library: 'The library',
  language: 'en-GB',
  origin: 'https://library.example',
  address: 'https://library.example/series/book',
  modifiedAt: '2026-01-02T03:04:05.678Z',
  chapters: [aChapter()],
  ...fields,
})
