export const CONCEPT_CARD = 'concept-card'

const WORD = 'a.concept[data-concept]'

const elementOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target : null

/** The word of a concept that an event happened on. */
export const wordAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  elementOf(target)?.closest<HTMLAnchorElement>(WORD) ?? null

export const isInCard = (target: EventTarget | null): boolean =>
  elementOf(target)?.closest(`#${CONCEPT_CARD}`) != null

/** While words are being selected or kept, nothing may come up over them. */
export const isSelecting = (): boolean =>
  document.getSelection()?.isCollapsed === false ||
  document.querySelector('.passage-sheet') !== null

/** The box of a word in the window; of one broken over two lines the half nearest to `y`. */
export function boxOfWord(word: Element, y: number | null): DOMRect {
  const [first, ...others] = word.getClientRects()
  if (first === undefined) return word.getBoundingClientRect()
  if (y === null) return first
  const distance = (box: DOMRect) => Math.max(box.top - y, y - box.bottom, 0)
  return others.reduce((near, box) => (distance(box) < distance(near) ? box : near), first)
}
