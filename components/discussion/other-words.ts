import { areSameWords } from '@/domain/discussion/draft'
import { draftMeeting } from '@/domain/discussion/draft-meeting'
import type { StandingDraft } from '@/domain/discussion/draft-write'

import type { BoxHere } from './box-here'
import type { DraftSaid } from './draft-channel'
import type { DraftSender } from './draft-sender'
import type { DraftTelling } from './draft-telling'
import type { DraftQuestion } from './draft-view'
import { forgetDraft } from './kept-drafts'

/** Another tab may be about to send the same words: it is left some time. */
const UNTYPED_WAIT_MS = 4_000

type Desk = { here: BoxHere; telling: DraftTelling; sender: DraftSender }

/** What becomes of words for the same box that were typed elsewhere: in another tab, or on another device. */
export class OtherWords {
  readonly #here: BoxHere
  readonly #telling: DraftTelling
  readonly #sender: DraftSender

  constructor({ here, telling, sender }: Desk) {
    this.#here = here
    this.#telling = telling
    this.#sender = sender
  }

  /** Another tab said what it has in this box. */
  hear({ tab, words }: DraftSaid): void {
    const here = this.#here
    const { question } = this.#telling
    const isOfThatTab = question?.from === 'tab' && question.tab === tab
    if (words === null && !here.isTyped) this.wereSent()
    else if (
      words === null ||
      areSameWords(words, here.words) ||
      areSameWords(words, here.place.before)
    )
      this.#telling.ask(isOfThatTab ? null : question)
    else this.ask({ from: 'tab', tab, words })
  }

  /** The library told what it keeps. */
  meet(draft: StandingDraft): void {
    const { title, words, contentNote } = draft
    const there = { title, words, contentNote }
    const here = this.#here
    if (areSameWords(there, here.words)) {
      this.#agree(draft)
      return
    }
    const outcome = here.isDrawn ? 'take' : draftMeeting(here.standing, draft)
    if (outcome === 'take' && !here.isTyped) {
      here.fill(there)
      this.#agree(draft)
    } else if (outcome === 'send') {
      here.seen = draft.sequence
      this.sendUnkept()
    } else {
      const { sequence: seen, updatedAt, writer: tab } = draft
      this.ask({ from: 'device', tab, words: there, seen, updatedAt })
    }
  }

  /** They were posted, or thrown away, elsewhere. */
  wereSent(): void {
    this.#here.empty()
    this.#here.outgrow()
    this.#here.seen = 0
    this.#telling.tell({ kind: this.#here.isUnheard ? 'arrived' : 'sent elsewhere' }, null)
  }

  ask(question: DraftQuestion): void {
    this.#sender.stop()
    this.#telling.ask(question)
  }

  /** They take the place of what stands here. */
  use(): void {
    const { question } = this.#telling
    if (!question) return
    const here = this.#here
    const isKept = question.from === 'device'
    here.fill(question.words)
    here.outgrow()
    if (isKept) here.seen = question.seen
    here.isKept = isKept
    here.isTyped = true
    here.keep()
    here.say()
    this.#telling.tell({ kind: isKept ? 'kept' : 'here' }, null)
    if (!isKept) this.#sender.soon()
  }

  /** They go; false when there were none. */
  drop(): boolean {
    const { question } = this.#telling
    if (!question) return false
    if (question.from === 'device') this.#here.seen = question.seen
    else forgetDraft(this.#here.place.box, question.tab)
    this.#telling.tell({ kind: 'here' }, null)
    return true
  }

  sendUnkept(): void {
    if (this.#here.isUnkept) this.#sender.soon(UNTYPED_WAIT_MS)
  }

  #agree(draft: StandingDraft): void {
    this.#here.seen = draft.sequence
    this.#here.isKept = true
    if (this.#here.isTyped) this.#here.keep()
    this.#telling.tell({ kind: 'kept' }, null)
  }
}
