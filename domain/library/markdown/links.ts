import type { Token } from 'markdown-it'
import { elementsIn, isElement, type BlockElement } from './block-tree'
import { isElsewhere, isLinkAddress } from './link-address'

/** Takes away links to where no link may lead and keeps their words; a link to another site does not hand over this page. */
export function settleLinks(root: BlockElement): void {
  for (const element of elementsIn(root)) {
    for (const child of element.children) {
      if (!isElement(child)) child.tokens = safeLinks(child.tokens)
    }
  }
}

/** The address of a token that opens a link, else null. */
export function addressOf(token: Token): string | null {
  return token.type === 'link_open' ? String(token.attrGet('href') ?? '') : null
}

function safeLinks(tokens: Token[]): Token[] {
  const kept: boolean[] = []
  return tokens.filter((token) => {
    if (token.type === 'link_close') return kept.pop() ?? false
    const address = addressOf(token)
    if (address === null) return true
    const safe = isLinkAddress(address)
    kept.push(safe)
    if (safe && isElsewhere(address)) token.attrSet('rel', 'noopener')
    return safe
  })
}
