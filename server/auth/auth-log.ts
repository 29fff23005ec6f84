import 'server-only'
import type { LoggerInstance } from 'next-auth'

import { log } from '@/server/log'

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** What next-auth complains of: the event, and the words of the error. Never what a provider told: an address stands in it. */
export const authLog: LoggerInstance = {
  error: (event, metadata) => {
    const told = metadata as { message?: unknown; stack?: unknown; error?: unknown } | undefined
    const { message, stack } = (told?.error ?? told ?? {}) as { message?: unknown; stack?: unknown }
    log.error({ event, reason: textOf(message), stack: textOf(stack) }, 'sign-in failed')
  },
  warn: () => undefined,
  debug: () => undefined,
}
