import { newId } from '@/components/ui/new-id'
import { isMemberHinted } from '@/components/site/signed-in-member'
import { fieldsOf } from '@/domain/fields-of'
import type { EssayUnderWay } from '@/domain/reading/reading'

/** A place as this browser remembers it. */
export type KeptPlace = EssayUnderWay & {
  revisionId: string
  /** In UTF-16 units of that revision's canonical text. */
  offset: number
  /** Whether the account of its member has heard of it. */
  isSent?: boolean
}

/** More essays, and the oldest place is let go. */
const PLACES_MAX = 60
const READ_MAX = 1_000
const PLACES = 'interleaf-places'
const READ = 'interleaf-read'
const DEVICE = 'interleaf-device'
/** Whose passages are kept here until they can be saved: components/passages/device-book.ts. */
const OWNER = 'interleaf-owner'
/** How many rows of "Continue reading" the first page keeps room for; read by public/first-paint.js. */
const ROWS = 'interleaf-continue'

/** What a member's account keeps lies apart from what a visitor's browser keeps, and goes when they sign out. */
const mine = (key: string) => (isMemberHinted() ? `${key}-member` : key)

/** The places this browser remembers, the latest first. */
export const keptPlaces = (): readonly KeptPlace[] => listed(mine(PLACES)).filter(isPlace)

export const keptPlace = (slug: string): KeptPlace | null =>
  keptPlaces().find((place) => place.slug === slug) ?? null

export function keepPlaceHere(place: KeptPlace): void {
  const others = keptPlaces().filter(({ slug }) => slug !== place.slug)
  save(mine(PLACES), [place, ...others].slice(0, PLACES_MAX))
}

export function forgetPlaceHere(slug: string): void {
  const others = keptPlaces().filter((place) => place.slug !== slug)
  save(mine(PLACES), others)
}

/** The slugs of what a visitor has read in this browser. */
export const readHere = (): readonly string[] =>
  listed(READ).filter((found) => typeof found === 'string')

export function markReadHere(slug: string, isRead: boolean): void {
  const others = readHere().filter((read) => read !== slug)
  save(READ, isRead ? [slug, ...others].slice(0, READ_MAX) : others)
}

/** What this browser calls itself towards its member's account. */
export function deviceId(): string {
  const known = whereAllowed(() => localStorage.getItem(DEVICE)) ?? null
  if (known !== null && known.length === 36) return known
  const made = newId()
  whereAllowed(() => {
    localStorage.setItem(DEVICE, made)
  })
  return made
}

export function rememberRows(rows: number): void {
  whereAllowed(() => {
    if (rows === 0) localStorage.removeItem(mine(ROWS))
    else localStorage.setItem(mine(ROWS), String(rows))
  })
}

/** Once nobody is signed in, nothing of what a member read here stays in this browser. */
export function forgetFormerMember(): void {
  if (isMemberHinted()) return
  whereAllowed(() => {
    for (const key of [PLACES, ROWS]) localStorage.removeItem(`${key}-member`)
    localStorage.removeItem(DEVICE)
    localStorage.removeItem(OWNER)
  })
}

function listed(key: string): readonly unknown[] {
  const found = whereAllowed(() => JSON.parse(localStorage.getItem(key) ?? '[]') as unknown)
  return Array.isArray(found) ? found : []
}

/** Whatever else somebody wrote under the key is left out. */
function isPlace(found: unknown): found is KeptPlace {
  const { slug, offset, share, words, updatedAt } = fieldsOf(found)
  return [slug, words, updatedAt].every(isText) && [offset, share].every(isNumber)
}

const isText = (found: unknown) => typeof found === 'string'

const isNumber = (found: unknown) => typeof found === 'number'

function save(key: string, list: readonly unknown[]): void {
  whereAllowed(() => {
    if (list.length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(list))
  })
}

/** Storage may be closed to us, full, or hold something else: the page then remembers nothing. */
function whereAllowed<Value>(act: () => Value): Value | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
