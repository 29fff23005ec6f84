import { ACCOUNT_PARTS } from './account-parts'
import type { ArchivePart, ArchiveRecord } from './archive-part'
import { READING_PARTS } from './reading-parts'
import { WORDS_PARTS } from './words-parts'

/** The table of contents of an archive: a file of this name, `.json`, for each. What is new in the library is added here. */
export const ARCHIVE_CONTENTS = {
  ...ACCOUNT_PARTS,
  ...WORDS_PARTS,
  ...READING_PARTS,
} as const satisfies Record<string, ArchivePart>

export type ArchivePartName = keyof typeof ARCHIVE_CONTENTS
export type ArchiveRecords = Readonly<Record<ArchivePartName, readonly ArchiveRecord[]>>

export const ARCHIVE_PART_NAMES = Object.keys(ARCHIVE_CONTENTS) as ArchivePartName[]

/** What hangs on a member and is not in their archive, and why: by the relation that holds it. */
export const NOT_IN_ARCHIVE = {
  archives: 'The archive itself.',
  bookmarkImports: 'Files you brought yourself; what found no place stands at /bookmarks/import.',
  followedBy: 'Whom others follow is theirs alone.',
  mutedBy: 'Whom others mute is theirs alone.',
  claimedCases: 'What a moderator has before them is about others.',
  collectionDecisions: 'What you decided as a moderator about collections of others.',
  acknowledged: 'That you had read a warning: the warning itself stands in statements.json.',
  appealsReviewed: 'Appeals of others, which you answered as a moderator.',
  notesAbout:
    'What moderators noted among themselves may tell of others, who reported or were hurt. Ask the owner for it.',
  notesWritten: 'Notes that you left as a moderator are about others.',
  signInRequests:
    'They run out after fifteen minutes and hold nothing but your address, which stands in profile.json.',
} as const
