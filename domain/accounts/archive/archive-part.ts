/** What one file of an archive holds, told to people: a list of records with these fields. */
export type ArchivePart = {
  title: string
  about: string
  /** What each field means. */
  fields: Readonly<Record<string, string>>
}

export type ArchiveValue =
  | string
  | number
  | boolean
  | null
  | readonly ArchiveValue[]
  | { readonly [field: string]: ArchiveValue }

/** One thing of a file. Times are ISO 8601, UTC; addresses are whole. */
export type ArchiveRecord = Readonly<Record<string, ArchiveValue>>
