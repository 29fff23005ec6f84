/** What an owner says of the checks. Lists hold one entry each; see `check-settings-input.ts` for the bounds. */
export type CheckSettings = {
  /** How many comments of a new member wait for a moderator: 0 to 5. */
  firstHeld: number
  /** Members with fewer comments that everyone can read are new to the checks on speed and on links. */
  newBelow: number
  newPerHour: number
  newPerDay: number
  /** Longer words, in characters, are flagged. */
  longFrom: number
  /** More links than these are flagged; of a new member held. */
  linksMax: number
  holdsFirstLinks: boolean
  /** Names of sites, as example.org: links there, and below it, are held. */
  heldSites: string[]
  flaggedWords: string[]
  heldWords: string[]
  rejectedWords: string[]
  /** Words of somebody who may be at risk. */
  careWords: string[]
  /** So many others wrote the same: then it is held. */
  repeatAuthors: number
  /** Per cent at which the filter flags or holds; 100 is never reached. */
  filterFlags: number
  filterHolds: number
  /** Held from this share, in per cent, of removed among the last comments of its author. */
  removedShare: number
}

/** What stands in force; its version is written on every result. */
export type SettingsInForce = { version: number; settings: CheckSettings }

const CARE_WORDS = [
  'kill myself',
  'killing myself',
  'end my life',
  'ending my life',
  'take my own life',
  'taking my own life',
  'i want to die',
  'i wish i were dead',
  'i wish i was dead',
  'hurt myself',
  'hurting myself',
  'cut myself',
  'cutting myself',
  "don't want to live",
  'do not want to live',
  'better off without me',
]

/** What holds until an owner says something else: care before suspicion, and no word that the essays speak of. */
export const FIRST_SETTINGS: SettingsInForce = {
  version: 1,
  settings: {
    firstHeld: 1,
    newBelow: 3,
    newPerHour: 10,
    newPerDay: 30,
    longFrom: 9_000,
    linksMax: 10,
    holdsFirstLinks: true,
    heldSites: [],
    flaggedWords: [],
    heldWords: [],
    rejectedWords: [],
    careWords: CARE_WORDS,
    repeatAuthors: 2,
    filterFlags: 95,
    filterHolds: 99,
    removedShare: 50,
  },
}
