/**
 * How an essay of the content folder stands to what readers have: a `draft`; `waiting` to be published; `scheduled` for
 * its day; `changed`, when they have an earlier state of it; or the `same`.
 */
export type FolderStanding = 'draft' | 'waiting' | 'scheduled' | 'changed' | 'same'

export type FolderEssay = {
  slug: string
  /** Its file, inside the library's folder. */
  path: string
  title: string
  standing: FolderStanding
  /** The name by which the library knows it already, its present or a former one; null when it does not. */
  knownAs: string | null
}
