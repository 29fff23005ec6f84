import { isInCard, isSelecting, wordAt } from './concept-pointing'

type Wishes = {
  /** A word is pointed at; at `y` in the window, null without a pointer. */
  want: (word: HTMLAnchorElement, how: { y: number | null; isAtOnce: boolean }) => void
  /** Pointer or focus are here now; perhaps no longer at the word. */
  leave: (target: EventTarget | null) => void
  close: () => void
}

const LONG_PRESS_MS = 450
const STILL_PX = 10

/** Hears mouse, keyboard and fingers on the words of concepts, wherever they stand in the page. Returns how to stop. */
export function listenForConcepts(wishes: Wishes): () => void {
  const hearing = new AbortController()
  const hear = <Name extends keyof DocumentEventMap>(
    name: Name,
    heard: (event: DocumentEventMap[Name]) => void,
    capture = false,
  ) => {
    document.addEventListener(name, heard, { signal: hearing.signal, capture })
  }
  hear('pointerover', (event) => {
    if (event.pointerType === 'touch') return
    const word = event.buttons === 0 && !isSelecting() ? wordAt(event.target) : null
    if (word === null) wishes.leave(event.target)
    else wishes.want(word, { y: event.clientY, isAtOnce: false })
  })
  hear('focusin', ({ target }) => {
    const word = wordAt(target)
    if (word?.matches(':focus-visible')) wishes.want(word, { y: null, isAtOnce: false })
    else wishes.leave(target)
  })
  hear('focusout', ({ relatedTarget }) => {
    wishes.leave(relatedTarget)
  })
  hear('keydown', ({ key }) => {
    if (key === 'Escape') wishes.close()
  })
  hear('selectionchange', () => {
    if (isSelecting()) wishes.close()
  })
  hear('pointerdown', ({ target }) => {
    if (!isInCard(target)) wishes.close()
  })
  hearLongPress(hear, wishes)
  hearEarlierPress(hearing.signal, wishes)
  return () => {
    delete document.documentElement.dataset['concepts']
    hearing.abort()
  }
}

/** Takes over the word on which a finger rested before anything here could hear it (public/first-paint.js). */
function hearEarlierPress(signal: AbortSignal, { want }: Wishes): void {
  const show = () => {
    const word = wordAt(document.querySelector('a.concept[data-held]'))
    if (word === null) return
    delete word.dataset['held']
    want(word, { y: null, isAtOnce: true })
  }
  document.documentElement.dataset['concepts'] = 'here'
  document.addEventListener('interleaf-held', show, { signal })
  show()
}

type Hear = <Name extends keyof DocumentEventMap>(
  name: Name,
  heard: (event: DocumentEventMap[Name]) => void,
  capture?: boolean,
) => void

/** A finger that rests on a word opens its preview; one that only touches it follows the link. */
function hearLongPress(hear: Hear, { want }: Wishes): void {
  let timer = 0
  let pressed: { word: HTMLAnchorElement; x: number; y: number } | null = null
  let isHeld = false
  const end = () => {
    window.clearTimeout(timer)
    pressed = null
  }
  hear('pointerdown', ({ pointerType, target, clientX: x, clientY: y }) => {
    end()
    isHeld = false
    const word = pointerType === 'touch' ? wordAt(target) : null
    if (word === null) return
    pressed = { word, x, y }
    timer = window.setTimeout(() => {
      isHeld = true
      want(word, { y, isAtOnce: true })
    }, LONG_PRESS_MS)
  })
  hear('pointermove', ({ clientX, clientY }) => {
    if (pressed && Math.hypot(clientX - pressed.x, clientY - pressed.y) > STILL_PX) end()
  })
  hear('pointerup', end)
  hear('pointercancel', end)
  // The browser's own menu of links would come up over the preview, and letting go would follow the link.
  hear('contextmenu', (event) => {
    if ((pressed !== null || isHeld) && wordAt(event.target)) event.preventDefault()
  })
  hear(
    'click',
    (event) => {
      if (isHeld && wordAt(event.target)) event.preventDefault()
      isHeld = false
    },
    true,
  )
}
