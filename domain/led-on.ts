import { Refusal, type WayOn } from './refusal'

/** The refusal of what one may do after something else: it says where that is done. */
export class LedOn extends Refusal {
  override readonly wayOn: WayOn

  constructor(sentence: string, wayOn: WayOn) {
    super('forbidden', sentence)
    this.wayOn = wayOn
  }
}
