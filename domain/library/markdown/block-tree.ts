import type { Token } from 'markdown-it'
import { makeToken } from './markdown-parser'

/** Words inside one block, as markdown-it's flat tokens: however deep emphasis is nested, nothing recurses over them. */
type Words = { tokens: Token[] }

/** A block of the essay; at most about twenty deep, which the parser sees to. `line` counts from 0. */
export type BlockElement = {
  tag: string
  attributes: Record<string, string>
  children: BlockNode[]
  line: number
}

export type BlockNode = BlockElement | Words

/** Stands in the tree for a paragraph of a tight list, until list-items.ts decides what it becomes. */
export const TIGHT_PARAGRAPH = 'tight-paragraph'
/** Stands in the tree for a footnote where it was written, until footnotes.ts moves it to the end. */
export const NOTE_DEFINITION = 'note-definition'

export function isElement(node: BlockNode): node is BlockElement {
  return 'tag' in node
}

export function blockElement(
  tag: string,
  attributes: Record<string, string> = {},
  children: BlockNode[] = [],
): BlockElement {
  return { tag, attributes, children, line: 0 }
}

/** Makes a tree of markdown-it's flat block tokens. */
export function blockTree(tokens: readonly Token[]): BlockElement {
  const root = blockElement('article')
  const open = [root]
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop()
      continue
    }
    const node = nodeOf(token)
    open.at(-1)?.children.push(node)
    if (token.nesting === 1 && isElement(node)) open.push(node)
  }
  return root
}

/** Every element below the root, in reading order, a parent before its children. */
export function* elementsIn(root: BlockElement): Generator<BlockElement> {
  for (const child of root.children) {
    if (!isElement(child)) continue
    yield child
    yield* elementsIn(child)
  }
}

/** The tokens of the words that stand directly in this element. */
export function ownTokens(element: BlockElement): Token[] {
  return element.children.flatMap((child) => (isElement(child) ? [] : child.tokens))
}

function nodeOf(token: Token): BlockNode {
  if (token.type === 'inline') return { tokens: token.children ?? [] }
  const element = blockElement(tagOf(token), attributesOf(token))
  element.line = token.map?.[0] ?? 0
  if (token.type === 'fence' || token.type === 'code_block') {
    element.tag = 'pre'
    element.children.push({ tokens: [makeToken('code_inline', 'code', token.content)] })
  }
  return element
}

function tagOf(token: Token): string {
  if (token.type === 'footnote_reference_open') return NOTE_DEFINITION
  return token.type === 'paragraph_open' && token.hidden ? TIGHT_PARAGRAPH : token.tag
}

function attributesOf(token: Token): Record<string, string> {
  if (token.type === 'footnote_reference_open') return { label: labelOf(token) }
  return Object.fromEntries((token.attrs ?? []).map(([name, value]) => [name, String(value)]))
}

/** The label of a footnote or of a mark that points to it. */
export function labelOf(token: Token): string {
  const label = token.meta?.['label']
  return typeof label === 'string' ? label : ''
}
