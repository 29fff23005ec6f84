import { TextLink } from '@/components/ui/text-link'
import { searchAddress, type Asked } from '@/domain/search/asked'
import type { Facet, SearchFound } from '@/domain/search/hit'

import { shortCount } from './count-words'
import { FACETS } from './facets'

type FacetChoicesProps = { asked: Asked; found: SearchFound }

export const FACET_CHOICES_ID = 'narrow'

/** What can still be chosen: not yet chosen, and more than one to choose from. */
export const offeredFacets = ({ asked, found }: FacetChoicesProps) =>
  FACETS.filter(([name]) => asked[name] === null && found.facets[name].length > 1)

/** What else would narrow the search, each with how much it would leave. */
export function FacetChoices({ asked, found }: FacetChoicesProps) {
  const offered = offeredFacets({ asked, found })
  if (offered.length === 0) return null
  return (
    <nav
      id={FACET_CHOICES_ID}
      aria-label="Narrow the search"
      className="flex scroll-mt-6 flex-col gap-6"
    >
      {offered.map(([name, label]) => (
        <section key={name}>
          <h2 className="font-sans text-sm font-semibold">{label}</h2>
          <ul>
            {found.facets[name].map((facet) => (
              <FacetChoice
                key={facet.value}
                facet={facet}
                href={searchAddress({ ...asked, [name]: facet.value, page: 1 })}
                isMore={found.total.isMore}
              />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

type FacetChoiceProps = { facet: Facet; href: `/search?${string}`; isMore: boolean }

function FacetChoice({ facet, href, isMore }: FacetChoiceProps) {
  return (
    <li>
      <TextLink
        href={href}
        className="hover:decoration-ember flex min-h-11 items-center justify-between gap-3 text-sm decoration-transparent lg:min-h-9"
      >
        <span>{facet.label}</span>
        <span className="text-ink-soft">{shortCount({ count: facet.count, isMore })}</span>
      </TextLink>
    </li>
  )
}
