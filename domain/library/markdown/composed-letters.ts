import { elementsIn, ownTokens, type BlockElement } from './block-tree'

/** Composes letters that entities such as `&#x301;` have taken apart again, so that the page says what the canonical text says. */
export function composeLetters(root: BlockElement): void {
  for (const element of elementsIn(root)) {
    for (const token of ownTokens(element)) token.content = token.content.normalize('NFC')
  }
}
