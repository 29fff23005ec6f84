import 'server-only'

/** What a mail says; `headers` beside those that every mail has. */
export type MailWords = { subject: string; text: string; headers?: Record<string, string> }
