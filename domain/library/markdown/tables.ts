import { blockElement, elementsIn, isElement, ownTokens, type BlockElement } from './block-tree'
import { wordsText } from './words-text'

const AMOUNT = /^([$£€]\s?\d|\d+\.\d)/

/** Puts every table in a region that scrolls sideways and can be reached by keyboard, and turns alignment into classes. */
export function settleTables(root: BlockElement): void {
  let count = 0
  for (const element of [root, ...elementsIn(root)]) {
    element.children = element.children.map((child) => {
      if (!isElement(child) || child.tag !== 'table') return child
      count += 1
      alignCells(child)
      demoteHead(child, element.tag === 'blockquote')
      return scrollRegion(child, count)
    })
  }
}

function scrollRegion(table: BlockElement, number: number): BlockElement {
  return blockElement(
    'div',
    { class: 'table-scroll', role: 'region', tabindex: '0', 'aria-label': `Table ${number}` },
    [table],
  )
}

function alignCells(table: BlockElement): void {
  for (const cell of elementsIn(table)) {
    const side = /text-align:(left|center|right)/.exec(cell.attributes['style'] ?? '')?.[1]
    delete cell.attributes['style']
    if (side !== undefined && side !== 'left') cell.attributes['class'] = `align-${side}`
  }
}

/**
 * Markdown makes every first row a row of headings. It is none when it is empty, when it holds a sum of money, or
 * when the table stands in a quotation: there a table holds the lines of a play.
 */
function demoteHead(table: BlockElement, quoted: boolean): void {
  const head = table.children.filter(isElement).find((child) => child.tag === 'thead')
  if (head === undefined) return
  const cells = [...elementsIn(head)].filter((element) => element.tag === 'th')
  const texts = cells.map((cell) => wordsText(ownTokens(cell)).trim())
  const empty = texts.every((text) => text === '')
  if (!empty && !quoted && !texts.some((text) => AMOUNT.test(text))) return
  for (const cell of cells) cell.tag = 'td'
  table.children = table.children.filter((child) => child !== head)
  if (empty) return
  const body = table.children.filter(isElement).find((child) => child.tag === 'tbody')
  if (body === undefined) table.children.unshift(blockElement('tbody', {}, head.children))
  else body.children.unshift(...head.children)
}
