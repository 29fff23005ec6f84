import { TextLink } from '@/components/ui/text-link'
import type { FoundPassage } from '@/domain/bookmarks/bookmark-concepts'

/** Passages that readers found for a concept, and who found them where they want it said. */
export function FoundPassages({ passages }: { passages: readonly FoundPassage[] }) {
  return (
    <ol className="excerpts">
      {passages.map(({ id, essay, words, href, by }, index) => (
        <li key={id}>
          <blockquote className="excerpt" cite={href}>
            {words.exact}
          </blockquote>
          <p className="text-ink-soft mt-1 text-sm">
            <TextLink href={`/essays/${essay.slug}`}>{essay.title}</TextLink>, {essay.author}
            {by === null ? null : (
              <>
                {' '}
                · found by{' '}
                {by.hasProfile ? (
                  <TextLink href={`/members/${by.handle}`}>{by.handle}</TextLink>
                ) : (
                  by.handle
                )}
              </>
            )}
          </p>
          {/* A plain anchor: only a full visit makes the browser seek the very words. */}
          <a
            href={href}
            className="excerpt-place"
            aria-label={`Read it in its place: found passage ${index + 1} in “${essay.title}”`}
          >
            Read it in its place
          </a>
        </li>
      ))}
    </ol>
  )
}
