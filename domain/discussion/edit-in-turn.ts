import { compareTexts } from '@/domain/library/compare-texts'

/** So much may be added to words of one's own while one waits until one may write again, in characters. */
export const ADDED_IN_TURN_MAX = 200

/** Whether words were only mended: what is new in them is no comment of its own. */
export function isMended(before: string, after: string): boolean {
  const added = compareTexts(before, after)
    .flat()
    .filter(({ change }) => change === 'added')
  return added.reduce((length, { words }) => length + words.length, 0) <= ADDED_IN_TURN_MAX
}
