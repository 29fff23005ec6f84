/** What is known of every published essay at once: enough to browse by and to find what is related. Slugs, and an ISO day. */
export type LibraryEntry = {
  slug: string
  title: string
  author: string
  series: string | null
  /** Those the essay says it is about, and those its words speak of. */
  concepts: readonly string[]
  minutes: number
  publishedOn: string | null
}
