import { RevisionComparison } from '@/components/library/revision-comparison'
import { RelativeTime } from '@/components/ui/relative-time'
import type { ComparedBlock } from '@/domain/library/compare-texts'

type Told = { id: string; writtenAt: string; html: string; changes: readonly ComparedBlock[] }

/** What a comment said at each time, the newest first, with what had changed. */
export function CommentHistoryList({ revisions }: { revisions: readonly Told[] }) {
  return (
    <ol className="divide-rule divide-y">
      {revisions.map(({ id, writtenAt, html, changes }, index) => (
        <li key={id} className="py-6 first:pt-0">
          <h2 className="mb-3 text-lg">
            {index === 0 ? 'As it is now' : 'As it was'}, written <RelativeTime at={writtenAt} />
          </h2>
          {changes.length === 0 ? (
            // Rendered and made safe when it was written: domain/discussion/comment-markdown.ts.
            <div className="words" dangerouslySetInnerHTML={{ __html: html }} />
          ) : (
            <RevisionComparison blocks={changes} />
          )}
        </li>
      ))}
    </ol>
  )
}
