export type AuthorKind = 'PERSON' | 'DESK' | 'CIRCLE'

/** What an author is, when it is not one person. */
export const AUTHOR_KIND: Readonly<Record<AuthorKind, string | null>> = {
  PERSON: null,
  DESK: 'a desk',
  CIRCLE: 'a circle',
}
