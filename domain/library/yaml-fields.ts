import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import type { Fault } from './fault'

/** The fields of a YAML file or of frontmatter, and where each of them stands. */
export type YamlFields = {
  values: Record<string, unknown>
  /** The line of a field, or of its nearest parent that is there. */
  lineOf: (path: readonly PropertyKey[]) => number
  faults: Fault[]
}

/** Reads YAML that begins at this line of its file. Aliases are not expanded; dates stay text. */
export function readYaml(yaml: string, firstLine: number): YamlFields {
  const lines = new LineCounter()
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  })
  const lineAt = (offset: number) => firstLine - 1 + Math.max(1, lines.linePos(offset).line)
  const faults = document.errors.map(({ code, message, pos }) => ({
    line: lineAt(pos[0]),
    sentence: sentenceFor(code, message),
  }))
  if (faults.length === 0 && document.contents !== null && !isMap(document.contents)) {
    faults.push({ line: firstLine, sentence: 'Write one field to a line, each as `name: value`.' })
  }
  const values = faults.length === 0 ? fieldsOf(document, firstLine, faults) : {}
  return { values, faults, lineOf: (path) => lineAt(offsetOf(document, path)) }
}

function fieldsOf(document: Document, line: number, faults: Fault[]): Record<string, unknown> {
  try {
    const values: unknown = document.toJS({ maxAliasCount: 0 })
    return isRecord(values) ? values : {}
  } catch {
    faults.push({ line, sentence: 'Write the values out: `&` and `*` names are not allowed here.' })
    return {}
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path[length - 1]
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0] ?? 0
    }
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function sentenceFor(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'Take out one of the two: this field is written twice.'
  if (/compact mapping|implicit key/i.test(message)) {
    return 'Put the value in quotation marks when it holds a colon: `title: "One: two"`.'
  }
  return `Mend this line, it is not YAML: ${message}`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
