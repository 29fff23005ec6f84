import { Badge } from '@/components/ui/badge'

/** The terms an essay says it speaks of. */
export function ConceptWords({ concepts }: { concepts: readonly string[] }) {
  if (concepts.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-2">
      <h2 id="concepts-title" className="text-ink-soft mr-1 font-sans text-xs font-semibold">
        Speaks of
      </h2>
      <ul aria-labelledby="concepts-title" className="flex flex-wrap gap-1.5">
        {concepts.map((concept) => (
          <li key={concept}>
            <Badge>{concept.replaceAll('-', ' ')}</Badge>
          </li>
        ))}
      </ul>
    </div>
  )
}
