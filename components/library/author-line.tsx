import { absoluteDate } from '@/components/ui/moment-words'

export type Author = {
  name: string
  extension: string | null
  availability: 'AVAILABLE' | 'UNAVAILABLE' | 'AWAY' | null
  awayUntil: string | null
}

/** Who wrote the essay; for a desk also its extension, and whether somebody sits beside it. */
export function AuthorLine({ author }: { author: Author }) {
  const standing = author.extension === null ? null : standingOf(author)
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-base">
      <span>
        <span className="font-semibold">{author.name}</span>
        {author.extension === null ? null : (
          <span className="text-ink-soft whitespace-nowrap">, extension {author.extension}</span>
        )}
      </span>
      {standing === null ? null : (
        <span className="text-ink-soft inline-flex items-center gap-2 text-sm">
          <span
            aria-hidden="true"
            className={`size-2 rounded-full ${author.availability === 'AVAILABLE' ? 'bg-moss' : 'border-edge border'}`}
          />
          {standing}
        </span>
      )}
    </p>
  )
}

function standingOf({ availability, awayUntil }: Author): string | null {
  if (availability === 'AVAILABLE') return 'available'
  if (availability === 'UNAVAILABLE') return 'not available now'
  if (availability === null) return null
  return awayUntil === null ? 'away' : `away until ${absoluteDate(awayUntil)}`
}
