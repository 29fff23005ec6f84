import 'server-only'

export type MailWords = { subject: string; text: string }
