import { NO_DRAFT, type DraftQuestion, type DraftState, type DraftView } from './draft-view'

/** What the writer of a draft is told and asked, until the box is closed. */
export class DraftTelling {
  readonly #show: (view: DraftView) => void
  #view = NO_DRAFT
  #isOver = false

  constructor(show: (view: DraftView) => void) {
    this.#show = show
  }

  get isOver(): boolean {
    return this.#isOver
  }

  get question(): DraftQuestion | null {
    return this.#view.question
  }

  tell(state: DraftState, question = this.question): void {
    if (this.#isOver) return
    this.#view = { state, question }
    this.#show(this.#view)
  }

  ask(question: DraftQuestion | null): void {
    this.tell(this.#view.state, question)
  }

  end(): void {
    this.#isOver = true
  }
}
