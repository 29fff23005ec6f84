export const foldButtonOf = (comment: Element | null) =>
  comment?.querySelector<HTMLButtonElement>('button[data-fold]') ?? null

export function setFold(button: HTMLButtonElement | null, isFolded: boolean): void {
  button?.setAttribute('aria-expanded', String(!isFolded))
}

const isFolded = (comment: Element) =>
  foldButtonOf(comment)?.getAttribute('aria-expanded') === 'false'

/** Comments stand one after another; those deeper than a folded one, up to the next that is not, hang on it. */
export function drawFolds(): void {
  let foldedAt = Infinity
  for (const comment of document.querySelectorAll<HTMLElement>('.comment')) {
    const depth = Number(comment.dataset['depth'])
    if (depth <= foldedAt) foldedAt = Infinity
    comment.hidden = depth > foldedAt
    if (isFolded(comment) && !comment.hidden) foldedAt = depth
  }
}

/** Unfolds what a comment hangs on, for as long as the page stands: what was folded is remembered as it was. */
export function unfoldAbove(comment: HTMLElement): void {
  openAbove(comment)
  drawFolds()
}

function openAbove(comment: HTMLElement): void {
  let depth = Number(comment.dataset['depth'])
  for (let above = comment.previousElementSibling; above; above = above.previousElementSibling) {
    if (!(above instanceof HTMLElement) || !above.matches('.comment')) continue
    const itsDepth = Number(above.dataset['depth'])
    if (itsDepth >= depth) continue
    setFold(foldButtonOf(above), false)
    depth = itsDepth
  }
}

/** Folds what was folded before, but never what one reads: where the address leads, or where the keyboard is. */
export function foldAgain(ids: readonly string[]): void {
  const read = placesLedTo().filter(({ hidden }) => !hidden)
  for (const id of ids) setFold(foldButtonOf(document.getElementById(`c-${id}`)), true)
  for (const comment of read) openAbove(comment)
  // Once: what is hidden for a moment loses the keyboard.
  drawFolds()
}

const placesLedTo = () =>
  [
    document.activeElement?.closest<HTMLElement>('.comment'),
    document.getElementById(location.hash.slice(1))?.closest<HTMLElement>('.comment'),
    document.querySelector<HTMLElement>('.comment[aria-current]'),
  ].filter((place) => place instanceof HTMLElement)
