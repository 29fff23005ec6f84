import { newId } from '@/components/ui/new-id'
import { areSameWords, keyToSend, type Draft } from '@/domain/discussion/draft'
import type { DraftHere } from '@/domain/discussion/draft-meeting'

import { sayDraft } from './draft-channel'
import { fillForm, setClientKey, wordsOf } from './form-words'
import { draftsOf, forgetDraft, keepDraft, type KeptDraft } from './kept-drafts'

type Words = Draft['words']

export type DraftPlace = {
  form: HTMLFormElement
  /** The name of the box. */
  box: string
  /** Whose words are typed there; empty: a visitor's. */
  owner: string
  tab: string
  clientKey: string | undefined
  /** What stands in the box before anything is typed: in an edit the words of the comment. */
  before: Words
}

/** One box on this device: what stands in its form, and what is kept of that here. */
export class BoxHere {
  readonly place: DraftPlace
  /** The last sequence of the library's that the words come after. */
  seen = 0
  /** Whether the library has them. */
  isKept = false
  isTyped = false
  isFilling = false
  /** The tabs that kept here what the box was opened with, until something is typed. */
  #taken: string[] = []
  /** What went out from here, as long as nobody has heard whether it arrived. */
  #sent: Pick<Draft, 'words' | 'sentAs'> | null = null

  constructor(place: DraftPlace) {
    this.place = place
  }

  get words(): Words {
    return wordsOf(this.place.form)
  }

  get isNothing(): boolean {
    return areSameWords(this.words, this.place.before)
  }

  /** Whether its words came with the page, and are as old. */
  get isDrawn(): boolean {
    return !this.isTyped && this.#taken.length === 0
  }

  /** Whether its words went out, and nobody has heard what became of them. */
  get isUnheard(): boolean {
    return this.#sent !== null && !this.isTyped
  }

  get isUnkept(): boolean {
    const isWorthIt = !this.isNothing || this.seen > 0
    return !this.isDrawn && !this.isKept && isWorthIt
  }

  get standing(): DraftHere {
    const taken = this.isTyped ? undefined : this.#taken[0]
    const { seen, isKept } = this
    // Whoever emptied the box meant to.
    const isNothing = !this.isTyped && this.isNothing
    return { tab: taken ?? this.place.tab, seen, isKept, isNothing }
  }

  /** Fills in what was kept here, by whichever tab; returns a draft with other words, if there is one. */
  takeUp(): KeptDraft | null {
    const [newest, ...others] = draftsOf(this.place.box, this.place.owner)
    if (!newest) return null
    const same = others.filter(({ words }) => areSameWords(words, newest.words))
    this.#taken = [newest, ...same].map(({ tab }) => tab)
    this.#sent = newest.sentFrom === null ? null : newest
    this.seen = newest.seen
    this.isKept = newest.isKept
    this.fill(newest.words)
    return others.find((draft) => !same.includes(draft)) ?? null
  }

  /** What the box began with goes: what stands in it came of that. */
  outgrow(): void {
    for (const tab of this.#taken) forgetDraft(this.place.box, tab)
    this.#taken = []
  }

  fill(words: Words): void {
    this.isFilling = true
    const empty = Object.fromEntries(Object.keys(this.words).map((name) => [name, '']))
    fillForm(this.place.form, { ...empty, ...words }, { onlyEmpty: false })
    this.isFilling = false
  }

  /** Back to what stood there before anything was typed. */
  empty(): void {
    this.fill(this.place.before)
  }

  /** The key of its words as they stand. */
  get key(): string | undefined {
    return keyToSend(this.place.clientKey, { words: this.words, sent: this.#sent })
  }

  /** It goes out: with the key that the same words went out with before. */
  send(sentFrom: string): void {
    const { key } = this
    if (key !== undefined) setClientKey(this.place.form, key)
    this.keep({ sentFrom, sentAs: key ?? null })
  }

  /**
   * It went out, and no answer came. The box is as if it were opened anew with these words: should they have arrived, other words
   * are another comment.
   */
  goUnheard(words: Words): void {
    const { clientKey } = this.place
    const sentAs = keyToSend(clientKey, { words, sent: this.#sent }) ?? null
    this.#sent = { words, sentAs }
    this.#taken = [this.place.tab]
    this.isTyped = false
    if (clientKey !== undefined) this.place.clientKey = newId()
  }

  /** It came back: what went out before was something else. */
  comeBack(): void {
    this.#sent = null
    const { form, clientKey } = this.place
    if (clientKey !== undefined) setClientKey(form, clientKey)
  }

  keep({
    words = this.words,
    sentFrom = null as string | null,
    sentAs = null as string | null,
  } = {}): void {
    const { box, owner, tab, before } = this.place
    const { seen, isKept } = this
    if (areSameWords(words, before)) forgetDraft(box, tab)
    else keepDraft(box, { words, sentFrom, sentAs, seen, isKept, owner }, tab)
  }

  say(): void {
    const { box, owner, tab } = this.place
    sayDraft({ box, owner, tab, words: this.words })
  }
}
