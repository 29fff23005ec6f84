import { blockElement, elementsIn, isElement, ownTokens, type BlockElement } from './block-tree'
import { wordsText } from './words-text'

const AMOUNT = /^([$£€]\s?\d|\d+\.\d)/

/** A number alone: "14.72½", "$1,200", "−3", "12 %". */
const NUMBER = /^[-−–]?\s?[$£€]?\s?\d[\d.,]*\s?[½¼¾⅓⅔⅛⅜⅝⅞]?\s?%?$/u
const NUMBERS_MIN = 2

/**
 * Puts every table in a region that scrolls sideways and can be reached by keyboard, and turns alignment into classes;
 * a column of numbers that the Markdown does not align stands flush right.
 */
export function settleTables(root: BlockElement): void {
  let count = 0
  for (const element of [root, ...elementsIn(root)]) {
    element.children = element.children.map((child) => {
      if (!isElement(child) || child.tag !== 'table') return child
      count += 1
      const numbers = columnsOf(child).filter(isOfNumbers)
      alignCells(child)
      for (const cell of numbers.flat()) cell.attributes['class'] = 'align-right'
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

/** The cells of each column, from the top down. */
function columnsOf(table: BlockElement): BlockElement[][] {
  const rows = [...elementsIn(table)].filter((element) => element.tag === 'tr')
  const cells = rows.map((row) => row.children.filter(isElement))
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0)
  return Array.from({ length: width }, (_, place) => cells.flatMap((row) => row[place] ?? []))
}

/** Whether every cell that says something is a number; a heading may be words. */
function isOfNumbers(column: readonly BlockElement[]): boolean {
  if (column.some((cell) => cell.attributes['style'] !== undefined)) return false
  const said = column.map(wordsOf)
  const isNumber = (words: string) => NUMBER.test(words)
  return (
    said.slice(1).every((words) => words === '' || isNumber(words)) &&
    said.filter(isNumber).length >= NUMBERS_MIN
  )
}

const wordsOf = (cell: BlockElement): string => wordsText(ownTokens(cell)).trim()

/**
 * Markdown makes every first row a row of headings. It is none when it is empty, when it holds a sum of money, or
 * when the table stands in a quotation: there a table holds the lines of a play.
 */
function demoteHead(table: BlockElement, quoted: boolean): void {
  const head = table.children.filter(isElement).find((child) => child.tag === 'thead')
  if (head === undefined) return
  const cells = [...elementsIn(head)].filter((element) => element.tag === 'th')
  const texts = cells.map(wordsOf)
  const empty = texts.every((text) => text === '')
  if (!empty && !quoted && !texts.some((text) => AMOUNT.test(text))) return
  for (const cell of cells) cell.tag = 'td'
  table.children = table.children.filter((child) => child !== head)
  if (empty) return
  const body = table.children.filter(isElement).find((child) => child.tag === 'tbody')
  if (body === undefined) table.children.unshift(blockElement('tbody', {}, head.children))
  else body.children.unshift(...head.children)
}
