import {
  preflightTotals,
  type Count,
  type Preflight,
  type PreflightEssay,
} from '@/domain/library/preflight'
import { faultLine } from './fault-line'

/** What publishing would do, a line for each essay that it would touch. */
export function preflightLines(answer: Preflight, contentDir: string): string[] {
  const { faults, draftFaults, essays, drafts, changes } = answer
  const told = (of: Preflight['faults']) => of.map((fault) => faultLine(contentDir, fault))
  const touched = essays.filter(({ outcome }) => outcome !== 'unchanged')
  const sum =
    faults.length > 0
      ? 'Nothing can be published: mend the faults first.'
      : changes
        ? 'Nothing was done. `npm run essays:publish` does it.'
        : 'Publishing would change nothing.'
  return [
    ...told(faults),
    ...touched.map(essayLine),
    ...drafts.map(({ slug }) => `draft      ${slug}`),
    ...told(draftFaults).map((line) => `${line} (a draft: it holds up nothing)`),
    ...totalLine(essays),
    ...countLine('concepts', answer.concepts),
    ...countLine('questions', answer.questions),
    sum,
  ]
}

type Touched = Pick<PreflightEssay, 'passages' | 'threads'>

function essayLine({ slug, outcome, formerSlug, scheduledFor, ...rest }: PreflightEssay): string {
  const notes = [
    ...(formerSlug === null ? [] : [`was ${formerSlug}`]),
    ...(scheduledFor === null ? [] : [`opens ${scheduledFor}`]),
    ...touchedNotes(rest),
  ]
  const line = `${outcome.padEnd(10)} ${slug}`
  return notes.length === 0 ? line : `${line} (${notes.join(', ')})`
}

const touchedNotes = ({ passages, threads }: Touched): string[] => [
  ...(['moved', 'reworded', 'gone'] as const)
    .filter((change) => passages[change] > 0)
    .map((change) => `${counted(passages[change], 'passage')} ${change}`),
  ...(threads > 0 ? [`${counted(threads, 'conversation')} touched`] : []),
]

function totalLine(essays: readonly PreflightEssay[]): string[] {
  const notes = touchedNotes(preflightTotals(essays))
  return notes.length === 0 ? [] : [`in all: ${notes.join(', ')}`]
}

function countLine(what: string, { added, changed, removed }: Count): string[] {
  const parts = [
    [added, 'new'],
    [changed, 'changed'],
    [removed, 'taken away'],
  ] as const
  const told = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return told.length === 0 ? [] : [`${what}: ${told.join(', ')}`]
}

function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`
}
