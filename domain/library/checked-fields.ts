import type { z } from 'zod'
import { readingOf, type Fault, type Reading } from './fault'
import { nearMiss } from './near-miss'
import { readYaml } from './yaml-fields'

type Yaml = { yaml: string; yamlLine: number }

/** The line of a field, or of a part of it: `lineOf('passages', 0, 'quotation')`. */
export type LineOf = (...path: (string | number)[]) => number

export type CheckedFields<Value> = Reading<Value> & { lineOf: LineOf }

/** Reads YAML by a schema. Other fields are ignored, unless they look like a slip of the pen for one of the schema's. */
export function checkFields<Shape extends z.ZodRawShape>(
  { yaml, yamlLine }: Yaml,
  schema: z.ZodObject<Shape>,
): CheckedFields<z.output<z.ZodObject<Shape>>> {
  const { values, lineOf, faults } = readYaml(yaml, yamlLine)
  const lineOfField: LineOf = (...path) => lineOf(path)
  if (faults.length > 0) return { value: null, faults, lineOf: lineOfField }
  const slips = slipsAmong(Object.keys(values), Object.keys(schema.shape))
  const slipFaults: Fault[] = slips.map(({ field, meant }) => ({
    line: lineOf([field]),
    sentence: `Write \`${meant}\` instead of \`${field}\`, or give the field another name.`,
  }))
  const parsed = schema.safeParse(values)
  const issues = parsed.error?.issues ?? []
  const missing = new Set(slips.map(({ meant }) => meant))
  const issueFaults = issues
    .filter(({ path }) => !(missing.has(String(path[0])) && values[String(path[0])] === undefined))
    .map(({ path, message }) => ({ line: lineOf(path), sentence: message }))
  const all = [...slipFaults, ...issueFaults].sort((a, b) => a.line - b.line)
  return { ...readingOf(parsed.data ?? null, all), lineOf: lineOfField }
}

function slipsAmong(fields: string[], known: string[]): { field: string; meant: string }[] {
  return fields.flatMap((field) => {
    const meant = nearMiss(field, known)
    return meant === null ? [] : [{ field, meant }]
  })
}
