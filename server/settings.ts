import 'server-only'
import path from 'node:path'
import { z } from 'zod'

import {
  halfConfiguredSentences,
  providersOf,
  providerVariables,
  type ProviderSettings,
} from './provider-settings'

const DEFAULT_PORT = 3000
const SECRET_LENGTH_MIN = 32
const METRICS_TOKEN_LENGTH_MIN = 16
const MAIL_EXAMPLE = 'smtp://user:password@mail.example:587'

const address = (protocols: readonly string[], example: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
      error: `must be an address such as ${example}`,
    })
    .optional()

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && +text >= least && +text <= most, {
      error: `must be a whole number from ${least} to ${most}`,
    })
    .transform(Number)
    .optional()

const variables = z.object({
  DATABASE_URL: address(['postgres:', 'postgresql:'], 'postgresql://user:password@host:5432/name'),
  INTERLEAF_DATA_DIR: z.string().optional(),
  INTERLEAF_CONTENT_DIR: z.string().optional(),
  INTERLEAF_ORIGIN: address(['http:', 'https:'], 'https://library.example').refine(
    (text) => text === undefined || isBareOrigin(text),
    { error: 'must end after the host and port: no path, no question mark, no user name' },
  ),
  AUTH_SECRET: z
    .string()
    .min(SECRET_LENGTH_MIN, {
      error: `must have at least ${SECRET_LENGTH_MIN} characters; leave it unset to have one made`,
    })
    .optional(),
  MAIL_URL: address(['smtp:', 'smtps:'], MAIL_EXAMPLE).refine(
    (text) => text === undefined || !URL.canParse(text) || new URL(text).hostname !== '',
    { error: `must name a mail server, such as ${MAIL_EXAMPLE}` },
  ),
  METRICS_TOKEN: z
    .string()
    .min(METRICS_TOKEN_LENGTH_MIN, {
      error: `must have at least ${METRICS_TOKEN_LENGTH_MIN} characters; leave it unset to show no metrics`,
    })
    .optional(),
  INTERLEAF_MAILBOX: z.enum(['0', '1'], { error: 'must be 1 (on) or 0 (off)' }).optional(),
  PORT: wholeNumber(1, 65_535),
  TRUSTED_PROXY_HOPS: wholeNumber(0, 9),
  NODE_ENV: z.string().optional(),
  ...providerVariables,
})

export type Settings = {
  databaseUrl: string | null
  dataDir: string
  contentDir: string
  origin: string
  authSecret: string | null
  mailUrl: string | null
  mailbox: boolean
  /** What whoever asks for `/api/metrics` must bear; null: nobody gets them. */
  metricsToken: string | null
  port: number
  trustedProxyHops: number
  /** The other sites by which one may come in. */
  providers: readonly ProviderSettings[]
}

/** What the environment says, with defaults. Throws one Error with a sentence per faulty variable, all of them at once. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(given)
  const faults = [
    ...(parsed.success ? [] : sentences(parsed.error)),
    ...halfConfiguredSentences(given),
  ]
  if (!parsed.success || faults.length > 0) throw new Error(faults.join('\n'))
  const value = parsed.data
  const port = value.PORT ?? DEFAULT_PORT
  const mailUrl = value.MAIL_URL ?? null
  const mailboxWanted = value.NODE_ENV !== 'production' || value.INTERLEAF_MAILBOX === '1'
  return {
    databaseUrl: value.DATABASE_URL ?? null,
    dataDir: path.resolve(/* turbopackIgnore: true */ value.INTERLEAF_DATA_DIR ?? '.data'),
    contentDir: path.resolve(/* turbopackIgnore: true */ value.INTERLEAF_CONTENT_DIR ?? 'content'),
    origin: new URL(value.INTERLEAF_ORIGIN ?? `http://localhost:${port}`).origin,
    authSecret: value.AUTH_SECRET ?? null,
    mailUrl,
    mailbox: mailboxWanted && mailUrl === null,
    metricsToken: value.METRICS_TOKEN ?? null,
    port,
    trustedProxyHops: value.TRUSTED_PROXY_HOPS ?? 0,
    providers: providersOf(value),
  }
}

/** What is no address at all is told by the rule before. */
function isBareOrigin(text: string) {
  if (!URL.canParse(text)) return true
  const url = new URL(text)
  return url.pathname === '/' && !url.search && !url.hash && !url.username
}

const sentences = (error: z.ZodError) =>
  error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`)
