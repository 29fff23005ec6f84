import { ButtonLink } from '@/components/ui/button-link'

type FiledUnderProps = { id: string; concepts: readonly { slug: string; term: string }[] }

/** Under which concepts its owner filed a bookmark, each as a way to all that is filed so; and the way to change it. */
export function FiledUnder({ id, concepts }: FiledUnderProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      {concepts.length === 0 ? null : (
        <ul aria-label="Filed under" className="flex flex-wrap gap-2">
          {concepts.map(({ slug, term }) => (
            <li key={slug}>
              <a href={`/bookmarks?concept=${slug}`} className="link">
                {term}
              </a>
            </li>
          ))}
        </ul>
      )}
      <span className="-ml-2.5">
        <ButtonLink href={`/bookmarks/${id}/concepts`} variant="plain">
          {concepts.length === 0 ? 'File under a concept' : 'Concepts'}
        </ButtonLink>
      </span>
    </div>
  )
}
