import 'server-only'
import { Refusal } from '@/domain/refusal'
import { log } from '@/server/log'

const SENTENCE =
  'This passkey opens nothing here. It may have been removed: choose another, or use your mail.'

/** One refusal for every passkey that is not taken, known here or not; why is told to the log alone. */
export function notTaken(why: unknown): Refusal {
  log.info({ why: why instanceof Error ? why.message : why }, 'a passkey was not taken')
  return new Refusal('invalid', SENTENCE)
}
