import type { Token } from 'markdown-it'

/** What words say, without their form: a line break is white space; images and footnote marks say nothing. */
export function wordsText(tokens: readonly Token[]): string {
  return tokens.map(textOf).join('')
}

function textOf(token: Token): string {
  if (token.type === 'text' || token.type === 'code_inline') return token.content
  return token.type === 'softbreak' || token.type === 'hardbreak' ? '\n' : ''
}
