import 'server-only'
import type { TransparencyYear } from '@/domain/moderation/transparency'

import { transparencyOf } from './transparency'

const KEPT_MS = 10_000

type Kept = { at: number; told: Promise<TransparencyYear> }
const kept = new Map<number, Kept>()

/** As `transparencyOf`, counted at most once in ten seconds, however many ask: everyone may, and counting a year takes long. */
export function keptTransparency(
  year: number,
  nowMs = performance.now(),
): Promise<TransparencyYear> {
  const former = kept.get(year)
  if (former !== undefined && nowMs - former.at < KEPT_MS) return former.told
  const told = transparencyOf(year)
  kept.set(year, { at: nowMs, told })
  told.catch(() => kept.delete(year))
  return told
}
