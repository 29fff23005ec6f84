/** A database that is open: its address, a few words about it for the owner, and how to let go of it. */
export type Database = { url: string; note: string; stop: () => Promise<void> }
