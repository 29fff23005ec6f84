import type { HiddenComments } from '@/components/discussion/hidden-comment-fold'
import { TextLink } from '@/components/ui/text-link'
import { ANYTHING, searchAddress, type Asked } from '@/domain/search/asked'
import type { SearchFound } from '@/domain/search/hit'

import { placeCount } from './count-words'
import { HitItem } from './hit-item'
import { NothingFound } from './nothing-found'
import { FACET_CHOICES_ID, FacetChoices, offeredFacets } from './facet-choices'
import { ChosenChoices, KindChoices } from './search-choices'
import { SearchPages } from './search-pages'
import type { NamedConcept } from './concepts-to-try'

type ResultsProps = {
  asked: Asked
  found: SearchFound
  concepts: readonly NamedConcept[]
  hidden: HiddenComments
  /** The handles that whoever searches has muted. */
  muted: readonly string[]
}

/** What a search found, what would narrow it, and what may have been meant. */
export function SearchResults({ asked, found, concepts, hidden, muted }: ResultsProps) {
  const { hits, total, insteadOf, didYouMean, isNamesOnly, pages } = found
  const isNothing = hits.length === 0
  return (
    <div className="mt-8 grid gap-x-20 gap-y-10 lg:grid-cols-[minmax(0,var(--container-text))_15rem]">
      <div className="max-w-text min-w-0">
        <ChosenChoices asked={asked} found={found} />
        {found.kinds.length > 0 ? <KindChoices asked={asked} found={found} /> : null}
        <div className="mb-5 flex items-baseline justify-between gap-4">
          <div role="status" className="text-ink-soft text-sm">
            {insteadOf === null ? null : (
              <p className="text-ink mb-1 text-base">
                Nothing was found for “<bdi>{asked.typed}</bdi>”. This is what says “
                {insteadOf.shown}”.
              </p>
            )}
            {isNothing ? null : <p>{placeCount(total)}</p>}
            {isNamesOnly ? (
              <p>These words stand nearly everywhere: only titles and names were looked through.</p>
            ) : null}
          </div>
          {/* Where the choices stand under the results, nobody would look for them there. */}
          {offeredFacets({ asked, found }).length > 0 ? (
            <a href={`#${FACET_CHOICES_ID}`} className="link shrink-0 text-sm lg:hidden">
              Narrow the search
            </a>
          ) : null}
        </div>
        {didYouMean === null ? null : (
          <p className="mb-5">
            Did you mean{' '}
            <TextLink href={searchAddress({ ...ANYTHING, typed: didYouMean, page: 1 })}>
              {didYouMean}
            </TextLink>
            ?
          </p>
        )}
        {isNothing ? (
          <NothingFound asked={asked} concepts={concepts} />
        ) : (
          <ol>
            {hits.map((hit) => (
              <HitItem key={`${hit.kind} ${hit.href}`} {...{ hit, hidden, muted }} />
            ))}
          </ol>
        )}
        <SearchPages asked={asked} pages={pages} />
      </div>
      <FacetChoices asked={asked} found={found} />
    </div>
  )
}
