import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/** What no reader should have to load, and what is used in the browser in its place. */
const TOO_HEAVY = [
  ['zod', 'read what comes in by its shape, as domain/bookmarks/mark.ts does'],
  ['next-auth', 'ask /api/me, as components/site/signed-in-member.ts does'],
  ['markdown-it', 'Markdown is rendered when it is stored'],
  ['sanitize-html', 'Markdown is rendered when it is stored'],
] as const

const CLIENT = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'])
  .toString()
  .split('\n')
  .filter((file) => /^(app|components)\/.*\.tsx?$/.test(file) && existsSync(file))
  .filter((file) => /^['"]use client['"]/m.test(readFileSync(file, 'utf8')))

describe('what is sent to the browser', () => {
  test('some of it is', () => {
    expect(CLIENT.length).toBeGreaterThan(10)
  })

  test.each(TOO_HEAVY)('does not bring %s along: %s', (name) => {
    const found = CLIENT.flatMap((file) => waysTo(name, file))
    expect([...new Set(found)]).toEqual([])
  })
})

/** Every way from a file over its imports to a package: "a → b → zod". Types weigh nothing and are passed over. */
function waysTo(name: string, file: string, before: readonly string[] = []): string[] {
  if (before.includes(file)) return []
  const way = [...before, file]
  return importsOf(file).flatMap((wanted) => {
    if (wanted === name || wanted.startsWith(`${name}/`)) return [[...way, name].join(' → ')]
    const next = fileOf(wanted, file)
    return next === null || !reaches(next, name) ? [] : waysTo(name, next, way)
  })
}

const known = new Map<string, boolean>()

function reaches(file: string, name: string): boolean {
  const key = `${name} ${file}`
  const before = known.get(key)
  if (before !== undefined) return before
  known.set(key, false)
  const found = importsOf(file).some((wanted) => {
    const next = fileOf(wanted, file)
    return wanted === name || wanted.startsWith(`${name}/`) || (next && reaches(next, name))
  })
  known.set(key, found)
  return found
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  // A server action is called over the network: what stands behind it stays there.
  if (/^['"]use server['"]/m.test(source)) return []
  const imports = /^(?:import|export)\s+(?!type\s)(?:[^'";]*?from\s+)?['"]([^'"]+)['"]/gm
  return [...source.matchAll(imports)].flatMap(([, wanted]) => wanted ?? [])
}

/** The file of ours that an import means; null for a package. */
function fileOf(wanted: string, from: string): string | null {
  if (!/^(@\/|\.)/.test(wanted)) return null
  const base = wanted.startsWith('@/') ? wanted.slice(2) : path.join(path.dirname(from), wanted)
  return [`${base}.ts`, `${base}.tsx`].find(existsSync) ?? null
}
