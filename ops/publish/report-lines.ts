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

function essayLine({ outcome, slug, placed, formerSlug, scheduledFor }: EssayReport): string {
  const passages = PLACED.flatMap(([state, word]) =>
    placed !== null && placed[state] > 0 ? [`${placed[state]} ${word}`] : [],
  )
  const notes = [
    ...(formerSlug === undefined ? [] : [`was ${formerSlug}`]),
    ...(scheduledFor === undefined ? [] : [`opens ${scheduledFor}`]),
    ...(passages.length === 0 ? [] : [`passages: ${passages.join(', ')}`]),
  ]
  const line = `${outcome.padEnd(10)} ${slug}`
  return notes.length === 0 ? line : `${line} (${notes.join(', ')})`
}
