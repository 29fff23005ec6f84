import { Refusal } from '@/domain/refusal'

export const TEMPLATE_LENGTH_MAX = 1500

/** What may stand in a template: `lists` are written once for each of theirs, by the shape of these. */
export type TemplateShape = {
  fields: readonly string[]
  lists: Readonly<Record<string, TemplateShape>>
}
export type TemplateValues = {
  fields: Readonly<Record<string, string>>
  /** Made while they are written: not all of them are ever there at once. */
  lists: Readonly<Record<string, Iterable<TemplateValues>>>
}
export type Template = readonly Part[]

type Part = string | { is: 'field' | 'list' | 'if'; name: string; parts: Part[] }
type Open = { name: string; line: number; parts: Part[]; shape: TemplateShape }

/** A mark that stands alone takes its line with it. */
const MARK = /^[ \t]*\{\{([#?/])([a-z]*)\}\}[ \t]*(?:\n|$)|\{\{([#?/]?)([a-z]*)\}\}/gm

/**
 * Reads a template: `{{name}}` is a field, `{{#name}}…{{/name}}` a list, `{{?name}}…{{/name}}` stands only where the
 * field has words. Throws a Refusal that names the line.
 */
export function readTemplate(text: string, shape: TemplateShape): Template {
  const root: Open = { name: '', line: 1, parts: [], shape }
  const open = [root]
  let at = 0
  for (const match of text.matchAll(MARK)) {
    const inner = open.at(-1) ?? root
    const line = text.slice(0, match.index).split('\n').length
    inner.parts.push(plain(text.slice(at, match.index), line))
    at = match.index + match[0].length
    const [kind, name] = [match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? '']
    if (kind !== '/') take(open, { kind, name, line })
    else if (open.length > 1 && inner.name === name) open.pop()
    else throw fault(line, `{{/${name}}} closes nothing. Open it first, or take it away.`)
  }
  const left = open.at(-1) ?? root
  left.parts.push(plain(text.slice(at), text.split('\n').length))
  if (left !== root)
    throw fault(left.line, `what begins here is never closed: add {{/${left.name}}}.`)
  return root.parts
}

type Mark = { kind: string; name: string; line: number }

function take(open: Open[], { kind, name, line }: Mark): void {
  const inner = open.at(-1)
  if (inner === undefined) return
  const { shape, parts } = inner
  const list = Object.hasOwn(shape.lists, name) ? shape.lists[name] : undefined
  if (kind === '#') {
    if (list === undefined) throw fault(line, `there is no list “${name}” here. ${known(shape)}`)
    const part = { is: 'list' as const, name, parts: [] }
    parts.push(part)
    open.push({ name, line, parts: part.parts, shape: list })
    return
  }
  if (!shape.fields.includes(name)) {
    throw fault(line, `there is no field “${name}” here. ${known(shape)}`)
  }
  const part = { is: kind === '?' ? ('if' as const) : ('field' as const), name, parts: [] }
  parts.push(part)
  if (kind === '?') open.push({ name, line, parts: part.parts, shape })
}

function plain(words: string, line: number): string {
  if (words.includes('{{')) {
    throw fault(line, 'a “{{” before here begins no field. Write {{name}}, in small letters.')
  }
  return words
}

const fault = (line: number, sentence: string) =>
  new Refusal('invalid', `Line ${line} of the template: ${sentence}`)

const known = ({ fields, lists }: TemplateShape) =>
  `Known are: ${[...fields, ...Object.keys(lists).map((name) => `#${name}`)].join(', ')}.`

/**
 * Fills in a template. Throws a Refusal where that gives more than 32 million characters: a few signs of a template can
 * stand for thousands of notes.
 */
export function fillTemplate(template: Template, values: TemplateValues): string {
  const { words, isWhole } = filledUpTo(template, values, FILLED_LENGTH_MAX)
  if (!isWhole) throw new Refusal('invalid', TOO_LARGE)
  return words
}

const FILLED_LENGTH_MAX = 32_000_000
const TOO_LARGE =
  'By this template your book is larger than 32 million characters. Let it name each field fewer times.'

/** Fills in a template as far as so many characters go. */
export function filledUpTo(
  template: Template,
  values: TemplateValues,
  lengthMax: number,
): { words: string; isWhole: boolean } {
  let words = ''
  for (const piece of piecesOf(template, values)) {
    words += piece
    if (words.length > lengthMax) return { words: words.slice(0, lengthMax), isWhole: false }
  }
  return { words, isWhole: true }
}

function* piecesOf(template: Template, values: TemplateValues): Generator<string> {
  for (const part of template) {
    if (typeof part === 'string') yield part
    else if (part.is === 'field') yield values.fields[part.name] ?? ''
    else if (part.is === 'list') {
      for (const inner of values.lists[part.name] ?? []) yield* piecesOf(part.parts, inner)
    } else if ((values.fields[part.name] ?? '') !== '') yield* piecesOf(part.parts, values)
  }
}
