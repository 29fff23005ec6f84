import { areSameWords, type Draft } from '@/domain/discussion/draft'
import { draftMeeting } from '@/domain/discussion/draft-meeting'
import type { StandingDraft } from '@/domain/discussion/draft-write'

import { BoxHere, type DraftPlace } from './box-here'
import type { DraftSaid } from './draft-channel'
import { askDraft, sendDraft, type DraftAnswer } from './draft-requests'
import { DraftSender } from './draft-sender'
import { NO_DRAFT, type DraftQuestion, type DraftState, type DraftView } from './draft-view'
import { forgetDraft, keepDraft, sweepDrafts } from './kept-drafts'

type Words = Draft['words']

/** Another tab may be about to send the same words: it is left some time. */
const UNTYPED_WAIT_MS = 4_000

/** Keeps what is typed in one box: here at once, in the library a little later. Asks when other words turn up. */
export class DraftKeeper {
  readonly sender = new DraftSender((isLeaving) => this.#send(isLeaving))
  readonly #here: BoxHere
  readonly #show: (view: DraftView) => void
  #view = NO_DRAFT
  #sequence = 0
  #isSubmitted = false
  #isOver = false
  #discarded: Words | null = null

  constructor(place: DraftPlace, show: (view: DraftView) => void) {
    this.#here = new BoxHere(place)
    this.#show = show
  }

  open(): void {
    sweepDrafts({ all: false })
    const other = this.#here.takeUp()
    if (!this.#here.isDrawn) this.#tell({ kind: this.#here.isKept ? 'kept' : 'here' })
    if (other) this.#ask({ from: 'tab', tab: other.tab, words: other.words })
    void this.look()
  }

  close(): void {
    if (!this.#isSubmitted) this.sender.flush({ isLeaving: true })
    this.sender.stop()
    this.#isOver = true
  }

  typed(): void {
    if (this.#here.isFilling) return
    this.#here.outgrow()
    this.#here.isTyped = true
    this.#here.isKept = false
    this.#discarded = null
    this.#here.keep()
    this.#here.say()
    const { question } = this.#view
    const isSettled = question !== null && areSameWords(question.words, this.#here.words)
    this.#tell({ kind: this.#here.isNothing ? 'nothing' : 'here' }, isSettled ? null : question)
    this.sender.later()
  }

  submitted(): void {
    this.#isSubmitted = true
    this.sender.stop()
    this.#here.outgrow()
    this.#here.keep({ sentFrom: location.search })
    const { question } = this.#view
    // Nobody has said that the other words may go.
    const { box, owner } = this.#here.place
    if (question) keepDraft(box, { words: question.words, sentFrom: null, owner }, question.tab)
  }

  /** The form came back with what was typed in it. */
  refused(words: Words): void {
    this.#isSubmitted = false
    this.#here.isTyped = true
    this.#here.keep({ words })
    this.sender.later()
  }

  /** Looks what the library keeps. */
  async look(): Promise<void> {
    if (this.sender.isWaiting || this.#isDone()) return
    const { box, owner } = this.#here.place
    const answer = await askDraft(box, owner)
    if (this.#isDone()) return
    if (answer.kind === 'unheard') this.#sendUnkept()
    if (answer.kind !== 'stands') return
    if (answer.draft) this.#meet(answer.draft)
    else if (this.#here.isKept && !this.#here.isTyped) this.#wasSent()
    else {
      this.#here.seen = 0
      this.#sendUnkept()
    }
  }

  /** Hears what another tab has in this box. */
  hear({ tab, words }: DraftSaid): void {
    const { state, question } = this.#view
    const isOfThatTab = question?.from === 'tab' && question.tab === tab
    if (words === null && !this.#here.isTyped) this.#wasSent()
    else if (
      words === null ||
      areSameWords(words, this.#here.words) ||
      areSameWords(words, this.#here.place.before)
    )
      this.#tell(state, isOfThatTab ? null : question)
    else this.#ask({ from: 'tab', tab, words })
  }

  /** What was typed elsewhere takes the place of what stands here. */
  useOther(): void {
    const { question } = this.#view
    if (!question) return
    const isKept = question.from === 'device'
    this.#here.fill(question.words)
    this.#here.outgrow()
    if (isKept) this.#here.seen = question.seen
    this.#here.isKept = isKept
    this.#here.isTyped = true
    this.#here.keep()
    this.#here.say()
    this.#tell({ kind: isKept ? 'kept' : 'here' }, null)
    if (!isKept) this.sender.soon()
  }

  /** What stands here takes the place of what was typed elsewhere. */
  keepOwn(): void {
    const { question } = this.#view
    if (!question) return
    if (question.from === 'device') this.#here.seen = question.seen
    else forgetDraft(this.#here.place.box, question.tab)
    this.#tell({ kind: 'here' }, null)
    this.typed()
    this.sender.soon()
  }

  discard(): void {
    const { words } = this.#here
    this.#here.empty()
    this.typed()
    this.#discarded = words
    this.#tell({ kind: 'discarded' })
  }

  undoDiscard(): void {
    if (this.#discarded === null) return
    this.#here.fill(this.#discarded)
    this.typed()
  }

  #isDone(): boolean {
    return this.#isOver || this.#isSubmitted
  }

  #meet(draft: StandingDraft): void {
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
      this.#sendUnkept()
    } else {
      const { sequence: seen, updatedAt, writer: tab } = draft
      this.#ask({ from: 'device', tab, words: there, seen, updatedAt })
    }
  }

  #agree(draft: StandingDraft): void {
    this.#here.seen = draft.sequence
    this.#here.isKept = true
    if (this.#here.isTyped) this.#here.keep()
    this.#tell({ kind: 'kept' }, null)
  }

  /** It was posted, or thrown away, elsewhere. */
  #wasSent(): void {
    this.#here.empty()
    this.#here.outgrow()
    this.#here.seen = 0
    this.#tell({ kind: 'sent elsewhere' }, null)
  }

  #sendUnkept(): void {
    if (this.#here.isUnkept) this.sender.soon(UNTYPED_WAIT_MS)
  }

  async #send(keepalive: boolean): Promise<{ isHeard: boolean; waitMs: number }> {
    const { words, isNothing, seen, place } = this.#here
    const isIdle = this.#isSubmitted || this.#view.question !== null || (isNothing && seen === 0)
    if (isIdle) return { isHeard: true, waitMs: 0 }
    this.#sequence = Math.max(this.#sequence, seen) + 1
    const { clientKey, owner } = place
    const named = { clientKey, owner: owner === '' ? undefined : owner }
    const write = { sequence: this.#sequence, seen, writer: place.tab, ...named }
    const answer = await sendDraft(place.box, isNothing ? {} : words, { write, keepalive })
    if (this.#isOver) return { isHeard: true, waitMs: 0 }
    this.#answered(answer, words)
    const isUnheard = answer.kind === 'unheard'
    return { isHeard: !isUnheard, waitMs: isUnheard ? answer.waitMs : 0 }
  }

  #answered(answer: DraftAnswer, words: Words): void {
    if (answer.kind === 'stale') this.#meet(answer.stands)
    if (answer.kind === 'refused') this.#tell(answer)
    if (answer.kind === 'unheard') this.#tell({ kind: 'unheard' })
    if (answer.kind !== 'stands') return
    this.#here.seen = answer.draft?.sequence ?? 0
    if (this.#isSubmitted || !areSameWords(words, this.#here.words)) return
    this.#here.isKept = true
    if (this.#here.isTyped) this.#here.keep()
    if (!this.#here.isNothing) this.#tell({ kind: 'kept' })
  }

  #ask(question: DraftQuestion): void {
    this.sender.stop()
    this.#tell(this.#view.state, question)
  }

  #tell(state: DraftState, question = this.#view.question): void {
    if (this.#isOver) return
    this.#view = { state, question }
    this.#show(this.#view)
  }
}
