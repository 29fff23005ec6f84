import { readFileSync } from 'node:fs'
import type { Stretch } from '@/domain/passages/stretch'
import type { Case } from './cases'

type LabelledFile = {
  revisions: Record<string, string>
  cases: (Stretch & {
    set: string
    from: number
    to: number
    kind: string
    truth:
      ({ state: 'alive'; changed: boolean } & Stretch) | { state: 'deleted'; gap: [number, number] }
  })[]
}

/** Passages of real and of made revisions whose places people or programs have written down. */
export function labelledCases(file: string): Case[] {
  const { revisions, cases } = JSON.parse(readFileSync(file, 'utf8')) as LabelledFile
  const pairs = new Map<string, Case['pair']>()
  return cases.map(({ set, from, to, kind, start, end, truth }) => {
    const key = `${from} ${to}`
    const pair = pairs.get(key) ?? { before: revisions[from] ?? '', after: revisions[to] ?? '' }
    pairs.set(key, pair)
    const isGone = truth.state === 'deleted'
    return {
      ...{ set, pair, passage: { start, end }, isTrap: kind === 'trap' },
      truth: isGone ? { state: 'gone' } : truth,
      stead: isGone ? { start: truth.gap[0], end: truth.gap[1] } : null,
    }
  })
}
