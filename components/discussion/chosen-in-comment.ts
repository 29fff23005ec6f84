/** Words that a reader selected in one comment, and the link by which it is quoted. */
export type ChosenWords = { words: string; link: HTMLAnchorElement; range: Range }

const LINES = 'p, li, pre'

/** What is selected in the words of one comment that can be quoted, grown to whole words; null for anything else. */
export function chosenInComment(selection: Selection | null): ChosenWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0).cloneRange()
  const all = elementOf(range.startContainer)?.closest('.comment .words')
  const link = all?.closest('.comment')?.querySelector<HTMLAnchorElement>('a[data-quote]')
  if (!all || !link) return null
  if (!all.contains(range.endContainer)) {
    // Three clicks select a paragraph as far as the beginning of what follows it.
    if (range.endOffset !== 0) return null
    range.setEnd(all, all.childNodes.length)
  }
  growToWholeWords(range)
  const words = linesOf(range.cloneContents())
  return /[\p{L}\p{N}]/u.test(words) ? { words, link, range } : null
}

/** All words of a comment, without what it quotes itself. */
export function wordsOfComment(link: HTMLAnchorElement): string {
  const all = link.closest('.comment')?.querySelector('.words')
  const copy = document.createDocumentFragment()
  copy.append(...(all?.cloneNode(true).childNodes ?? []))
  for (const quoted of copy.querySelectorAll('blockquote')) quoted.remove()
  return linesOf(copy)
}

function linesOf(words: DocumentFragment): string {
  for (const line of words.querySelectorAll(LINES)) line.append('\n')
  for (const end of words.querySelectorAll('br')) end.replaceWith('\n')
  return words.textContent.trim()
}

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement

const LETTER = /[\p{L}\p{N}\p{M}]/u

function growToWholeWords(range: Range): void {
  const { startContainer, endContainer } = range
  if (startContainer instanceof Text) {
    let { startOffset } = range
    while (isInWord(startContainer.data, startOffset)) startOffset--
    range.setStart(startContainer, startOffset)
  }
  if (endContainer instanceof Text) {
    let { endOffset } = range
    while (isInWord(endContainer.data, endOffset)) endOffset++
    range.setEnd(endContainer, endOffset)
  }
}

const isInWord = (data: string, at: number): boolean =>
  LETTER.test(data.charAt(at - 1)) && LETTER.test(data.charAt(at))
