import { fieldsOf } from '@/domain/fields-of'
import { readPlaceToday, type PlaceToday } from '@/domain/reading/place-shown'

import { COLOUR_WORDS, COLOURS, type ColourWords } from './colour'
import { readMark, type PassageMark } from './mark'

/** What lies over an essay's page for one reader: who they are, what they may do, what they marked. */
export type EssayOverlay = {
  /** Null: a visitor. */
  member: { handle: string | null; roles: string[] } | null
  /** How the library names its member to this device; empty for a visitor. */
  owner: string
  /** What the colours mean to them. */
  colours: ColourWords
  bookmarks: PassageMark[]
  /** How far they are in it, on each of their devices. */
  places: PlaceToday[]
  isRead: boolean
  /** They do not want to see where others spoke of its passages. */
  isMarginHidden: boolean
  may: { keep: boolean; open: boolean }
}

/** Reads an overlay from what the library answered. Null when it is none, or when one of its marks is none. */
export function readOverlay(found: unknown): EssayOverlay | null {
  const { member, bookmarks, may, places, isRead, isMarginHidden, owner, colours } = fieldsOf(found)
  const { keep, open } = fieldsOf(may)
  const who = member === null ? null : readMember(member)
  if (who === undefined || !Array.isArray(bookmarks)) return null
  if (typeof keep !== 'boolean' || typeof open !== 'boolean') return null
  const marks = bookmarks.map(readMark).filter((mark) => mark !== null)
  if (marks.length < bookmarks.length) return null
  return {
    member: who,
    owner: typeof owner === 'string' ? owner : '',
    colours: readColours(colours),
    bookmarks: marks,
    places: readPlaces(places),
    isRead: isRead === true,
    isMarginHidden: isMarginHidden === true,
    may: { keep, open },
  }
}

function readMember(found: unknown): EssayOverlay['member'] | undefined {
  const { handle, roles } = fieldsOf(found)
  if (handle !== null && typeof handle !== 'string') return undefined
  return Array.isArray(roles) ? { handle, roles: roles.map(String) } : undefined
}

/** A colour without a word of its own has the house's. */
function readColours(found: unknown): ColourWords {
  const named = fieldsOf(found)
  const own = COLOURS.flatMap((colour) => {
    const words = named[colour]
    return typeof words === 'string' && words !== '' ? [[colour, words] as const] : []
  })
  return { ...COLOUR_WORDS, ...Object.fromEntries(own) }
}

/** A place that cannot be read is not worth an overlay. */
const readPlaces = (found: unknown): PlaceToday[] =>
  Array.isArray(found) ? found.map(readPlaceToday).filter((place) => place !== null) : []
