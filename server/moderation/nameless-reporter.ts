import 'server-only'

/** How somebody is named who reported words, to the moderator whose words they are. */
export const namelessReporter = (member: object | null): string =>
  member === null ? 'a visitor' : 'a member'
