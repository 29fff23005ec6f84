import { fieldsOf } from '@/domain/fields-of'

export type PasskeyTrouble = {
  /** The code of a refusal of the library; `device` when the device or the browser did not do it. */
  code: string
  /** What to do now; empty when nobody needs to be told. */
  sentence: string
}

/** By the names of the errors that browsers throw (Web Authentication, § 5.1). */
const BY_NAME: Readonly<Record<string, string>> = {
  AbortError: '',
  NotAllowedError: 'Nothing was chosen, or it took too long. Try again when you are ready.',
  InvalidStateError: 'This device has a passkey for your account already.',
  ConstraintError: 'This device cannot unlock a passkey. Set a screen lock on it, or use another.',
  NotSupportedError: 'This device makes no passkeys that the library understands. Use another.',
  SecurityError: 'Passkeys need the library’s own address, under https. Open it there.',
  TypeError: 'The library could not be reached. Check the connection and try again.',
}

/** What went wrong while a passkey was asked, in a sentence: the library’s own refusal, or the device’s. */
export function passkeyTrouble(problem: unknown): PasskeyTrouble {
  const { name, cause } = fieldsOfError(problem)
  const { code, error } = fieldsOf(cause)
  if (typeof code === 'string' && typeof error === 'string') return { code, sentence: error }
  const sentence = BY_NAME[name] ?? 'That did not work. Try again, or choose another way.'
  return { code: 'device', sentence }
}

const fieldsOfError = (problem: unknown): { name: string; cause: unknown } =>
  problem instanceof Error
    ? { name: problem.name, cause: problem.cause }
    : { name: '', cause: null }
