/** One essay of a book. `html` is finished HTML of the renderer; `slug` is its address in the library. */
export type Chapter = {
  slug: string
  title: string
  subtitle: string | null
  author: string
  contentNotes: readonly string[]
  html: string
}

/** An essay or a whole series as a book. `modifiedAt` is an ISO time, `address` a whole address, `id` a UUID. */
export type Book = {
  id: string
  title: string
  description: string
  authors: readonly string[]
  library: string
  language: string
  origin: string
  address: string
  modifiedAt: string
  chapters: readonly Chapter[]
}
