import { z } from 'zod'

const WEBHOOK_USES = ['EVENTS', 'CHECK'] as const
export type WebhookUse = (typeof WEBHOOK_USES)[number]

/** More addresses than these are told nothing. */
export const WEBHOOKS_MAX = 10
const ADDRESS_LENGTH_MAX = 500

const NO_ADDRESS = 'Write the whole address, as https://example.org/interleaf.'
const NO_PARTS = 'Leave out user name, password and what follows a #.'

const address = z
  .string()
  .trim()
  .max(ADDRESS_LENGTH_MAX, `Keep the address to ${ADDRESS_LENGTH_MAX} characters.`)
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: NO_ADDRESS,
    abort: true,
  })
  .transform((text) => new URL(text))
  .refine((url) => !url.username && !url.password && !url.hash, { error: NO_PARTS })
  .transform(({ href }) => href)

export const addWebhookInput = z.strictObject({
  use: z.enum(WEBHOOK_USES, 'Choose what it is for.'),
  address,
})
export type AddWebhookInput = z.output<typeof addWebhookInput>

export const webhookIdInput = z.strictObject({ webhookId: z.uuid('Open this page again.') })
export type WebhookIdInput = z.output<typeof webhookIdInput>

/** What is told: which thing happened, by ids and addresses alone. */
export type WebhookEvent =
  | 'comment.posted'
  | 'comment.held'
  | 'comment.reported'
  | 'comment.decided'
  | 'appeal.opened'
  | 'appeal.answered'
  | 'test'

export type EventAbout = {
  comment?: { id: string; address: string }
  decision?: { id: string; kind: string; reverses?: string | null }
  appeal?: { id: string; state: string }
}

/** What an owner sees of one. Times ISO 8601, UTC. */
export type OwnWebhook = {
  id: string
  use: WebhookUse
  address: string
  createdAt: string
  /** Until when the secret before the last one signs too; null where one alone does. */
  formerUntil: string | null
  deliveries: readonly {
    id: string
    event: string
    at: string
    state: 'delivered' | 'waits' | 'failed'
    /** "204", or why it was not delivered; empty while nothing was answered. */
    said: string
  }[]
}
