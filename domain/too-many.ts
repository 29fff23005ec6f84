import { Refusal } from './refusal'

/** The refusal of what was tried too often. `sentence` tells people, `retryAfterSeconds` programs, how long to wait. */
export class TooMany extends Refusal {
  override readonly retryAfterSeconds: number

  constructor(sentence: string, retryAfterSeconds: number) {
    super('too-many', sentence)
    this.retryAfterSeconds = Math.max(1, Math.ceil(retryAfterSeconds))
  }
}
