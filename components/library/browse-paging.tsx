import { ButtonLink } from '@/components/ui/button-link'
import { browseAddress, type BrowseWish } from '@/domain/library/browse-wish'

type BrowsePagingProps = { wish: BrowseWish; page: number; pages: number }

/** To the page before and after, when there are several. */
export function BrowsePaging({ wish, page, pages }: BrowsePagingProps) {
  if (pages === 1) return null
  const at = (number: number) => browseAddress({ ...wish, page: number })
  return (
    <nav aria-label="Pages" className="border-rule mt-8 flex items-center gap-4 border-t pt-6">
      {page > 1 ? <ButtonLink href={at(page - 1)}>Before</ButtonLink> : null}
      <p className="text-ink-soft text-sm">
        Page {page} of {pages}
      </p>
      {page < pages ? (
        <ButtonLink href={at(page + 1)} className="ml-auto">
          Next
        </ButtonLink>
      ) : null}
    </nav>
  )
}
