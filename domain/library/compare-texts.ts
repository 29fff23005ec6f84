import { diffArrays, diffWordsWithSpace } from 'diff'

import { pairsOf } from './pairs-of-blocks'

/** Words of a block that both revisions have, or only the older, or only the newer one. */
export type ComparedWords = { words: string; change: 'kept' | 'removed' | 'added' }
/** A block of the text as it was and as it is. One that stayed as it was is a single kept part. */
export type ComparedBlock = readonly ComparedWords[]

/** Beyond so many edits a comparison says nothing any more: the old is shown whole, then the new. */
const WORD_EDITS_MAX = 1500
const BLOCK_EDITS_MAX = 4000

/**
 * Two canonical texts, block by block and in changed blocks word by word, in reading order. The parts that were not
 * added are the older text, those that were not removed the newer one. Difference: Myers 1986, by the library `diff`.
 */
export function compareTexts(older: string, newer: string): ComparedBlock[] {
  const [before, after] = [older.split('\n'), newer.split('\n')]
  const runs = diffArrays(before, after, { maxEditLength: BLOCK_EDITS_MAX })
  if (runs === undefined) return comparedRuns(before, after)
  const blocks: ComparedBlock[] = []
  let removed: string[] = []
  for (const { value, removed: isRemoved, added: isAdded } of runs) {
    if (isRemoved) {
      removed = value
      continue
    }
    blocks.push(...comparedRuns(removed, isAdded ? value : []))
    removed = []
    if (!isAdded) blocks.push(...value.map((words) => whole(words, 'kept')))
  }
  return [...blocks, ...comparedRuns(removed, [])]
}

/** Whether nothing changed in a block. */
export const isKept = (block: ComparedBlock): boolean =>
  block.every(({ change }) => change === 'kept')

/** Removed and added blocks that stand in the same place: those alike beside each other, the others on their own. */
function comparedRuns(removed: readonly string[], added: readonly string[]): ComparedBlock[] {
  return pairsOf(removed, added).map(({ before, after }) => {
    if (before === null) return whole(after ?? '', 'added')
    return after === null ? whole(before, 'removed') : comparedWords(before, after)
  })
}

const whole = (words: string, change: ComparedWords['change']): ComparedBlock => [{ words, change }]

function comparedWords(before: string, after: string): ComparedBlock {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: WORD_EDITS_MAX })
  if (changes === undefined) return [...whole(before, 'removed'), ...whole(after, 'added')]
  return withoutCrumbs(
    changes.map(({ value, removed, added }) => ({
      words: value,
      change: removed ? 'removed' : added ? 'added' : 'kept',
    })),
  )
}

/** Between two changes, a comma or a space that stayed is shown with them: a phrase is read, not its crumbs. */
function withoutCrumbs(parts: readonly ComparedWords[]): ComparedBlock {
  const read: ComparedWords[] = []
  let change = { removed: '', added: '' }
  const close = () => {
    if (change.removed !== '') read.push({ words: change.removed, change: 'removed' })
    if (change.added !== '') read.push({ words: change.added, change: 'added' })
    change = { removed: '', added: '' }
  }
  for (const [index, part] of parts.entries()) {
    if (part.change !== 'kept') {
      change[part.change] += part.words
    } else if (isCrumb(part.words) && index > 0 && index < parts.length - 1) {
      change = { removed: change.removed + part.words, added: change.added + part.words }
    } else {
      close()
      read.push(part)
    }
  }
  close()
  return read
}

const isCrumb = (words: string) => !/[\p{L}\p{N}]/u.test(words)
