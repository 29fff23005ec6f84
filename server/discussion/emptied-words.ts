import 'server-only'

/** What stays of a revision whose words must go: its place. The database allows no other change. */
export const EMPTIED = { markdown: '', html: '', contentNote: '', wordsPrint: null } as const
