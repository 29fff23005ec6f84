import { ArrowLeft, ArrowRight } from 'lucide-react'
import Link from 'next/link'

type Neighbour = { slug: string; title: string } | null

/** The essay before and the essay after. */
export function PreviousNext({ previous, next }: { previous: Neighbour; next: Neighbour }) {
  if (previous === null && next === null) return null
  return (
    <nav aria-label="More essays" className="grid gap-3 sm:grid-cols-2">
      {previous ? (
        <Link href={`/essays/${previous.slug}`} prefetch={false} rel="prev" className="neighbour">
          <span className="text-ink-soft flex items-center gap-1.5 text-xs font-semibold">
            <ArrowLeft aria-hidden="true" className="size-3.5" /> Before
          </span>
          <span className="font-serif text-lg leading-snug">{previous.title}</span>
        </Link>
      ) : (
        <span className="max-sm:hidden" />
      )}
      {next ? (
        <Link
          href={`/essays/${next.slug}`}
          prefetch={false}
          rel="next"
          className="neighbour sm:items-end sm:text-right"
        >
          <span className="text-ink-soft flex items-center gap-1.5 text-xs font-semibold">
            Next <ArrowRight aria-hidden="true" className="size-3.5" />
          </span>
          <span className="font-serif text-lg leading-snug">{next.title}</span>
        </Link>
      ) : null}
    </nav>
  )
}
