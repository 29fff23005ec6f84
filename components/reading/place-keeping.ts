import { isMemberHinted } from '@/components/site/signed-in-member'
import { mayReplace, READING_BACK_MS } from '@/domain/reading/place-order'
import { BEGUN_SHARE, READ_SHARE } from '@/domain/reading/place-share'

import { tellAccount } from './place-account'
import { isEndVisible, placeOnPage, textLength, type PlaceOnPage } from './place-on-page'
import { forgetPlaceHere, keepPlaceHere, keptPlace } from './place-storage'
import { noteKeptPlace, noteRead } from './reading-store'

export type EssayOnPage = {
  slug: string
  revisionId: string
  title: string
  author: string
  /** To read all of it. */
  minutes: number
}

const STOPPED_MS = 600
const AT_THE_END = { share: 1 }
/** How long the end of an essay is looked at before it counts as read. */
const END_SEEN_MS = 1_500

/**
 * Keeps the reader's place while they read: in this browser soon after they stop scrolling and when they leave, and with
 * the account of a member. Nothing is kept, and nothing sent for a visitor, before they scroll. Returns how to stop.
 */
export function keepPlaceWhileReading(essay: HTMLElement, about: EssayOnPage): () => void {
  const keeping = new PlaceKeeping(essay, about)
  const onScroll = () => {
    keeping.waitForStop()
  }
  const onLeave = () => {
    keeping.keep()
  }
  const onHide = () => {
    if (document.visibilityState === 'hidden') keeping.keep()
  }
  window.addEventListener('scroll', onScroll, { passive: true })
  window.addEventListener('pagehide', onLeave)
  document.addEventListener('visibilitychange', onHide)
  return () => {
    keeping.stop()
    window.removeEventListener('scroll', onScroll)
    window.removeEventListener('pagehide', onLeave)
    document.removeEventListener('visibilitychange', onHide)
  }
}

class PlaceKeeping {
  readonly #essay: HTMLElement
  readonly #about: EssayOnPage
  #timer = 0
  #hasScrolled = false
  #isFinished = false
  #keptMs = Date.now()
  #keptOffset = -1

  constructor(essay: HTMLElement, about: EssayOnPage) {
    this.#essay = essay
    this.#about = about
  }

  stop() {
    clearTimeout(this.#timer)
  }

  waitForStop() {
    this.#hasScrolled = true
    this.#after(STOPPED_MS, () => {
      this.keep()
      if (!this.#isFinished && isEndVisible(this.#essay)) {
        this.#after(END_SEEN_MS, () => {
          if (isEndVisible(this.#essay)) this.#finish()
        })
      }
    })
  }

  keep() {
    const place = this.#hasScrolled && this.#essay.isConnected ? placeOnPage(this.#essay) : null
    if (place === null || place.offset === this.#keptOffset) return
    if (place.share >= READ_SHARE) {
      this.#finish()
      return
    }
    const former = this.#isFinished ? AT_THE_END : keptPlace(this.#about.slug)
    if (former === null && place.share <= BEGUN_SHARE) return
    const msHere = Date.now() - this.#keptMs
    if (mayReplace(former, place.share, msHere)) this.#store(place)
    else {
      this.#after(READING_BACK_MS - msHere, () => {
        this.keep()
      })
    }
  }

  #finish() {
    if (this.#isFinished) return
    this.#isFinished = true
    this.#keptMs = Date.now()
    const { slug, revisionId } = this.#about
    const updatedAt = new Date().toISOString()
    const end = { slug, revisionId, offset: textLength(this.#essay), share: 1, updatedAt }
    if (isMemberHinted()) void tellAccount(end)
    else noteRead(slug, true)
    forgetPlaceHere(slug)
    noteKeptPlace()
  }

  #store(place: PlaceOnPage) {
    const { minutes, ...about } = this.#about
    this.#keptMs = Date.now()
    this.#keptOffset = place.offset
    const minutesLeft = Math.max(1, Math.round(minutes * (1 - place.share)))
    const kept = { ...about, ...place, minutesLeft, updatedAt: new Date().toISOString() }
    keepPlaceHere(kept)
    noteKeptPlace()
    if (isMemberHinted()) void tellAccount(kept)
  }

  #after(ms: number, act: () => void) {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(act, ms)
  }
}
