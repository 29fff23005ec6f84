import type { EssayReport } from '@/server/library/publication'
import type { PublishReport } from '@/server/library/publish-library'

const PLACED = [
  ['MOVED', 'moved'],
  ['REWORDED', 'reworded'],
  ['GONE', 'gone'],
] as const

/** What a publication did, a line for each essay and one for the whole. */
export function reportLines({ essays, changed, version }: PublishReport): string[] {
  const sum = changed
    ? `The library is published as version ${version}.`
    : `Nothing changed: the library stays at version ${version}.`
  return [...essays.map(essayLine), sum]
}

function essayLine({ outcome, slug, placed }: EssayReport): string {
  const line = `${outcome.padEnd(10)} ${slug}`
  const passages = PLACED.filter(([state]) => placed !== null && placed[state] > 0)
  if (placed === null || passages.length === 0) return line
  return `${line} (passages: ${passages.map(([state, word]) => `${placed[state]} ${word}`).join(', ')})`
}
