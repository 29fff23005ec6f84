export const REFUSAL_STATUS = {
  invalid: 400,
  'sign-in': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-many': 429,
} as const

export type RefusalCode = keyof typeof REFUSAL_STATUS

/** Where whoever was refused goes first, and what that is called. A path of this site. */
export type WayOn = { address: string; name: string }

/** A "no" that a person can read: the message says what to do next. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  /** Sentences for single fields of a form, by field name. */
  readonly fields: Readonly<Record<string, string>>
  /** When the same would be allowed again; null: waiting does not help. */
  readonly retryAfterSeconds: number | null = null
  /** What stands in the place of a write that came too late, for a program to show. */
  readonly stands: object | null = null
  /** Where to go first; from there one comes back. */
  readonly wayOn: WayOn | null = null

  constructor(code: RefusalCode, sentence: string, fields: Record<string, string> = {}) {
    super(sentence)
    this.code = code
    this.fields = fields
  }

  get status(): number {
    return REFUSAL_STATUS[this.code]
  }
}
