import { Badge } from '@/components/ui/badge'
import { absoluteMoment } from '@/components/ui/moment-words'
import type { Count, Preflight, PreflightEssay } from '@/domain/library/preflight'

/** What publishing would do: a line for each essay that it would touch, and how many concepts and questions. */
export function PreflightSummary({ preflight }: { preflight: Preflight }) {
  const { essays, concepts, questions } = preflight
  const touched = essays.filter(({ outcome }) => outcome !== 'unchanged')
  const counts = [counted('Concepts', concepts), counted('Questions', questions)]
  return (
    <>
      <ul className="divide-rule divide-y">
        {touched.map((essay) => (
          <li key={essay.slug} className="py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <h3 className="min-w-0 text-base [overflow-wrap:anywhere]">{essay.title}</h3>
              <Badge tone={tone(essay)}>{essay.outcome}</Badge>
            </div>
            {notes(essay).map((note) => (
              <p key={note} className="text-ink-soft mt-1 text-sm [overflow-wrap:anywhere]">
                {note}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {touched.length === 0 ? <p>No essay changes.</p> : null}
      {counts.map((line) =>
        line === null ? null : (
          <p key={line} className="border-rule border-t py-3 text-sm">
            {line}
          </p>
        ),
      )}
    </>
  )
}

function tone({ outcome, passages }: PreflightEssay) {
  if (outcome === 'withdrawn') return 'danger'
  return passages.gone > 0 ? 'warning' : 'info'
}

function notes({ formerSlug, scheduledFor, passages, threads }: PreflightEssay): string[] {
  const kept = [
    [passages.moved, 'moved'],
    [passages.reworded, 'reworded'],
    [passages.gone, 'gone'],
  ] as const
  const told = kept.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return [
    ...(formerSlug === null ? [] : [`Its address was /essays/${formerSlug}; it leads on.`]),
    ...(scheduledFor === null ? [] : [`Opens on ${absoluteMoment(scheduledFor)}.`]),
    ...(told.length === 0 ? [] : [`Passages that readers chose: ${told.join(', ')}.`]),
    ...(threads === 0 ? [] : [`Conversations touched: ${threads}.`]),
  ]
}

function counted(what: string, { added, changed, removed }: Count): string | null {
  const parts = [
    [added, 'new'],
    [changed, 'changed'],
    [removed, 'taken away'],
  ] as const
  const told = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return told.length === 0 ? null : `${what}: ${told.join(', ')}.`
}
