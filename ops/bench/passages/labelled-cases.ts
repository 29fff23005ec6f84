import { readFileSync } from 'node:fs'
import type { Stretch } from '@/domain/passages/stretch'
import type { Case } from './cases'
import { CORRECTED_LABELS } from './corrected-labels'

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

/**
 * Passages of real and of made revisions whose places people or programs have written down; where their label is wrong
 * with the right one, unless asked for as they are written.
 */
export function labelledCases(file: string, { asWritten = false } = {}): Case[] {
  const { revisions, cases } = JSON.parse(readFileSync(file, 'utf8')) as LabelledFile
  const corrected = new Map(
    asWritten ? [] : CORRECTED_LABELS.map(({ truth, ...place }) => [keyOf(place), truth]),
  )
  const pairs = new Map<string, Case['pair']>()
  return cases.map(({ set, from, to, kind, start, end, truth }) => {
    const key = `${from} ${to}`
    const pair = pairs.get(key) ?? { before: revisions[from] ?? '', after: revisions[to] ?? '' }
    pairs.set(key, pair)
    const right = corrected.get(keyOf({ from, to, passage: { start, end } }))
    const isGone = truth.state === 'deleted'
    const known = { set, pair, passage: { start, end }, isTrap: kind === 'trap' }
    if (right !== undefined) return { ...known, truth: right, stead: null }
    return {
      ...known,
      truth: isGone ? { state: 'gone' } : truth,
      stead: isGone ? { start: truth.gap[0], end: truth.gap[1] } : null,
    }
  })
}

const keyOf = ({ from, to, passage }: { from: number; to: number; passage: Stretch }) =>
  `${from} ${to} ${passage.start} ${passage.end}`
