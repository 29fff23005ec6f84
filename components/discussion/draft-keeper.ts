import { areSameWords, type Draft } from '@/domain/discussion/draft'

import { BoxHere, type DraftPlace } from './box-here'
import type { DraftSaid } from './draft-channel'
import { askDraft, sendDraft, type DraftAnswer } from './draft-requests'
import { DraftSender } from './draft-sender'
import { DraftTelling } from './draft-telling'
import type { DraftView } from './draft-view'
import { keepDraft, sweepDrafts } from './kept-drafts'
import { OtherWords } from './other-words'

type Words = Draft['words']

/** Keeps what is typed in one box: here at once, in the library a little later. Asks when other words turn up. */
export class DraftKeeper {
  readonly sender = new DraftSender((isLeaving) => this.#send(isLeaving))
  readonly #here: BoxHere
  readonly #telling: DraftTelling
  readonly #others: OtherWords
  #sequence = 0
  #isSubmitted = false
  #discarded: Words | null = null

  constructor(place: DraftPlace, show: (view: DraftView) => void) {
    this.#here = new BoxHere(place)
    this.#telling = new DraftTelling(show)
    this.#others = new OtherWords({
      here: this.#here,
      telling: this.#telling,
      sender: this.sender,
    })
  }

  open(): void {
    sweepDrafts({ all: false })
    const other = this.#here.takeUp()
    if (!this.#here.isDrawn) this.#telling.tell({ kind: this.#here.isKept ? 'kept' : 'here' })
    if (other) this.#others.ask({ from: 'tab', tab: other.tab, words: other.words })
    void this.look()
  }

  close(): void {
    if (!this.#isSubmitted) this.sender.flush({ isLeaving: true })
    this.sender.stop()
    this.#telling.end()
  }

  typed(): void {
    if (this.#here.isFilling) return
    this.#here.outgrow()
    this.#here.isTyped = true
    this.#here.isKept = false
    this.#discarded = null
    this.#here.keep()
    this.#here.say()
    const { question } = this.#telling
    const isSettled = question !== null && areSameWords(question.words, this.#here.words)
    this.#telling.tell(
      { kind: this.#here.isNothing ? 'nothing' : 'here' },
      isSettled ? null : question,
    )
    this.sender.later()
  }

  submitted(): void {
    this.#isSubmitted = true
    this.sender.stop()
    this.#here.outgrow()
    this.#here.send(location.search)
    const { question } = this.#telling
    // Nobody has said that the other words may go.
    const { box, owner } = this.#here.place
    if (question) keepDraft(box, { words: question.words, sentFrom: null, owner }, question.tab)
  }

  /** The form came back with what was typed in it. */
  refused(words: Words): void {
    this.#isSubmitted = false
    this.#here.isTyped = true
    this.#here.comeBack()
    this.#here.keep({ words })
    this.sender.later()
  }

  /** The form stands there with what went out of it, and no answer came: perhaps it arrived. */
  unheard(words: Words): void {
    this.#isSubmitted = false
    this.#here.goUnheard(words)
    this.#telling.tell({ kind: this.#here.isKept ? 'kept' : 'unheard' })
    void this.look()
  }

  /** The network is back. */
  hasNetwork(): void {
    if (this.sender.isWaiting) this.sender.flush({ isLeaving: false })
    else void this.look()
  }

  /** Looks what the library keeps. */
  async look(): Promise<void> {
    if (this.sender.isWaiting || this.#isDone()) return
    const { box, owner } = this.#here.place
    const answer = await askDraft(box, owner)
    if (this.#isDone()) return
    if (answer.kind === 'unheard') this.#others.sendUnkept()
    if (answer.kind !== 'stands') return
    if (answer.draft) this.#others.meet(answer.draft)
    else if (this.#here.isKept && !this.#here.isTyped) this.#others.wereSent()
    else {
      this.#here.seen = 0
      this.#others.sendUnkept()
    }
  }

  /** Hears what another tab has in this box. */
  hear(said: DraftSaid): void {
    this.#others.hear(said)
  }

  /** What was typed elsewhere takes the place of what stands here. */
  useOther(): void {
    this.#others.use()
  }

  /** What stands here takes the place of what was typed elsewhere. */
  keepOwn(): void {
    if (!this.#others.drop()) return
    this.typed()
    this.sender.soon()
  }

  discard(): void {
    const { words } = this.#here
    this.#here.empty()
    this.typed()
    this.#discarded = words
    this.#telling.tell({ kind: 'discarded' })
  }

  undoDiscard(): void {
    if (this.#discarded === null) return
    this.#here.fill(this.#discarded)
    this.typed()
  }

  #isDone(): boolean {
    return this.#telling.isOver || this.#isSubmitted
  }

  async #send(keepalive: boolean): Promise<{ isHeard: boolean; waitMs: number }> {
    const { words, isNothing, seen, place, key: clientKey } = this.#here
    const isIdle = this.#isSubmitted || this.#telling.question !== null || (isNothing && seen === 0)
    if (isIdle) return { isHeard: true, waitMs: 0 }
    this.#sequence = Math.max(this.#sequence, seen) + 1
    const { owner } = place
    const named = { clientKey, owner: owner === '' ? undefined : owner }
    const write = { sequence: this.#sequence, seen, writer: place.tab, ...named }
    const answer = await sendDraft(place.box, isNothing ? {} : words, { write, keepalive })
    if (this.#telling.isOver) return { isHeard: true, waitMs: 0 }
    this.#answered(answer, words)
    const isUnheard = answer.kind === 'unheard'
    return { isHeard: !isUnheard, waitMs: isUnheard ? answer.waitMs : 0 }
  }

  #answered(answer: DraftAnswer, words: Words): void {
    if (answer.kind === 'stale') this.#others.meet(answer.stands)
    if (answer.kind === 'refused' && answer.isSent && this.#here.isUnheard) this.#others.wereSent()
    else if (answer.kind === 'refused') this.#telling.tell(answer)
    if (answer.kind === 'unheard') this.#telling.tell({ kind: 'unheard' })
    if (answer.kind !== 'stands') return
    this.#here.seen = answer.draft?.sequence ?? 0
    if (this.#isSubmitted || !areSameWords(words, this.#here.words)) return
    this.#here.isKept = true
    if (this.#here.isTyped) this.#here.keep()
    if (!this.#here.isNothing) this.#telling.tell({ kind: 'kept' })
  }
}
