import { ButtonLink } from '@/components/ui/button-link'
import { searchAddress, SEARCH_PAGES_MAX, type Asked } from '@/domain/search/asked'

/** The way to the pages before and after. */
export function SearchPages({ asked, pages }: { asked: Asked; pages: number }) {
  if (pages < 2 && asked.page === 1) return null
  const { page } = asked
  return (
    <nav aria-label="Pages" className="mt-6 flex flex-wrap items-center justify-between gap-3">
      {page > 1 ? (
        <ButtonLink href={searchAddress({ ...asked, page: page - 1 })}>Before</ButtonLink>
      ) : (
        <span />
      )}
      <span className="text-ink-soft text-sm">
        Page {page} of {Math.max(page, pages)}
      </span>
      {page < pages ? (
        <ButtonLink href={searchAddress({ ...asked, page: page + 1 })}>Next</ButtonLink>
      ) : (
        <span />
      )}
      {page === SEARCH_PAGES_MAX ? (
        <p className="text-ink-soft w-full text-sm">
          Further pages are not kept. Narrow the search.
        </p>
      ) : null}
    </nav>
  )
}
