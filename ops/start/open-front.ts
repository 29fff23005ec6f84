import type { RequestListener } from 'node:http'
import { publicAddresses } from '@/server/library/public-addresses'
import { followLibrary } from './follow-library'
import type { ForwardingRules } from './forwarded-headers'
import { Front } from './front'
import { KeptAnswers } from './kept-answers'
import { KnownAddresses } from './known-addresses'
import { ownAnswer } from './own-answers'
import { pressLater } from './press-later'
import { publicFiles } from './public-files'
import { ReadyAnswers } from './ready-answers'
import { keepWarm } from './warm-up'

const BYTES_MAX = 64 << 20

/** A front that listens to the database and keeps itself ready. */
export function openFront(
  nextSocket: () => string | null,
  rules: ForwardingRules,
): { listener: RequestListener; close: () => void } {
  const kept = new KeptAnswers(BYTES_MAX)
  const source = { socket: nextSocket, origin: rules.origin, own: ownAnswer }
  const ready = new ReadyAnswers(kept, source)
  const known = new KnownAddresses(publicAddresses)
  const front = new Front({ nextSocket, rules, kept, ready, known, files: publicFiles() })
  const endings = [
    followLibrary(process.env['DATABASE_URL'] ?? '', kept),
    keepWarm({ kept, ready, known }),
    pressLater(kept),
  ]
  return {
    listener: front.listener,
    close: () => {
      for (const end of endings) end()
      front.close()
    },
  }
}
