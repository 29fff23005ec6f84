import { setMark } from './footnote-marks'
import { makeToken } from './markdown-parser'
import {
  blockElement,
  elementsIn,
  isElement,
  labelOf,
  NOTE_DEFINITION,
  ownTokens,
  type BlockElement,
  type BlockNode,
} from './block-tree'

type Note = { number: number; marks: number; definition: BlockElement }

/**
 * Moves the footnotes that the text points to into one section at the end, numbered in reading order, each with its
 * way back. Notes that nothing points to are left out; body-faults.ts names them to the editor.
 */
export function gatherFootnotes(root: BlockElement): void {
  const definitions = takeDefinitions(root)
  const notes = new Map<string, Note>()
  numberMarks(root, definitions, notes)
  // A note may point to another one: the map grows while it is walked.
  for (const note of notes.values()) numberMarks(note.definition, definitions, notes)
  if (notes.size === 0) return
  const items = [...notes.values()].map(noteItem)
  const list = blockElement('ol', {}, items)
  root.children.push(blockElement('section', { class: 'footnotes', 'aria-label': 'Notes' }, [list]))
}

function takeDefinitions(element: BlockElement, found = new Map<string, BlockElement>()) {
  const kept: BlockNode[] = []
  for (const child of element.children) {
    if (isElement(child)) takeDefinitions(child, found)
    if (isElement(child) && child.tag === NOTE_DEFINITION) {
      const label = child.attributes['label'] ?? ''
      if (!found.has(label)) found.set(label, child)
    } else {
      kept.push(child)
    }
  }
  element.children = kept
  return found
}

function numberMarks(
  root: BlockElement,
  definitions: ReadonlyMap<string, BlockElement>,
  notes: Map<string, Note>,
): void {
  for (const element of [root, ...elementsIn(root)]) {
    for (const token of ownTokens(element)) {
      if (token.type !== 'footnote_ref') continue
      const definition = definitions.get(labelOf(token))
      if (definition === undefined) continue
      const note = notes.get(labelOf(token)) ?? { number: notes.size + 1, marks: 0, definition }
      notes.set(labelOf(token), note)
      note.marks += 1
      setMark(token, { note: note.number, mark: note.marks })
    }
  }
}

function noteItem({ number, marks, definition }: Note): BlockElement {
  const item = blockElement('li', { id: `fn${number}` }, definition.children)
  const returns = Array.from({ length: marks }, (_, mark) => {
    const token = makeToken('footnote_return', '')
    setMark(token, { note: number, mark: mark + 1 })
    return token
  })
  const last = item.children.at(-1)
  if (last !== undefined && isElement(last) && last.tag === 'p') {
    last.children.push({ tokens: returns })
  } else {
    item.children.push(blockElement('p', {}, [{ tokens: returns }]))
  }
  return item
}
