import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from 'vitest'

import { renderEssay } from '@/domain/library/render-essay'

import { compareRevisions } from './compare-revisions'

const CORPUS = '../shared/corpus'
const EDITIONS = ['emerson', 'walden'].map((book) => path.join(CORPUS, book))

const textOf = (file: string) =>
  renderEssay(readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, '')).text

/** Every so many words a passage of so many words. */
function passagesOf(text: string, every: number, length: number) {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  return words.flatMap(({ index: start }, at) => {
    const last = words[at + length - 1]
    return at % every !== 0 || last === undefined
      ? []
      : [{ start, end: last.index + last[0].length }]
  })
}

describe.skipIf(!existsSync(CORPUS))(
  'in every essay of the real corpus (skipped where ../shared/corpus is not there)',
  () => {
    const names = existsSync(CORPUS)
      ? EDITIONS.flatMap((book) =>
          readdirSync(path.join(book, 'old')).map((name): [string, string] => [name, book]),
        )
      : []

    test.each(names)('%s', { timeout: 60_000 }, (name, book) => {
      const before = textOf(path.join(book, 'old', name))
      const after = textOf(path.join(book, 'new', name))
      const [same, there, back] = [
        compareRevisions(before, before),
        compareRevisions(before, after),
        compareRevisions(after, before),
      ]
      const passages = [1, 5, 17, 60].flatMap((length) => passagesOf(before, 41, length))
      let returned = 0
      for (const passage of passages) {
        expect(same(passage)).toMatchObject({ state: 'UNCHANGED', ...passage, confidence: 1 })
        const placed = there(passage)
        if (placed.state === 'GONE') continue
        expect(after.slice(placed.start, placed.end)).toBe(placed.words)
        const again = back(placed)
        if (again.state === 'GONE') continue
        if (again.start < passage.end && again.end > passage.start) returned += 1
      }
      expect(returned).toBeGreaterThanOrEqual(0.98 * passages.length)
    })
  },
)
