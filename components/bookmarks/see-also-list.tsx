import { TextLink } from '@/components/ui/text-link'
import type { SeeAlso } from '@/domain/bookmarks/shelf'

/** What stands beside a bookmark: each leads to the page of its own links. */
export function SeeAlsoList({ seeAlso }: { seeAlso: readonly SeeAlso[] }) {
  if (seeAlso.length === 0) return null
  return (
    <nav aria-label="See also">
      <p className="text-ink-soft text-sm">See also</p>
      <ul className="flex flex-col gap-1">
        {seeAlso.map((one) => (
          <li key={one.id} className="min-w-0">
            <SeeAlsoLink seeAlso={one} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** One of them, by the beginning of its words and the essay they are from. */
export function SeeAlsoLink({ seeAlso: { id, exact, title } }: { seeAlso: SeeAlso }) {
  return (
    <p className="line-clamp-2 text-sm [overflow-wrap:anywhere]">
      <TextLink href={`/bookmarks/${id}/links`}>
        {exact === null ? 'The essay as a whole' : `“${exact}”`}
      </TextLink>
      <span className="text-ink-soft"> — {title}</span>
    </p>
  )
}
