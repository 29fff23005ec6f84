import { X } from 'lucide-react'

import { TextLink } from '@/components/ui/text-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { searchAddress, type Asked } from '@/domain/search/asked'
import type { Facet, SearchFound } from '@/domain/search/hit'

import { shortCount } from './count-words'
import { KIND_WORDS } from './kind-words'

type ChoicesProps = { asked: Asked; found: SearchFound }

const chip =
  'inline-flex min-h-11 items-center gap-1.5 rounded-full border px-4 text-sm font-medium whitespace-nowrap'

/** The kinds of what was found, to look at one of them alone. */
export function KindChoices({ asked, found }: ChoicesProps) {
  const all = [{ kind: null, label: 'Everything', count: null }, ...found.kinds.map(withLabel)]
  return (
    <nav aria-label="Kinds" className="mb-6">
      <ul className="flex flex-wrap gap-2">
        {all.map(({ kind, label, count }) => (
          <li key={label}>
            <a
              href={searchAddress({ ...asked, kind, page: 1 })}
              aria-current={asked.kind === kind ? 'true' : undefined}
              className={`${chip} ${asked.kind === kind ? 'bg-well border-edge' : 'border-rule hover:bg-well text-ink-soft'}`}
            >
              {label}
              {count === null ? null : <span className="text-ink-soft">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const withLabel = ({ kind, count }: SearchFound['kinds'][number]) => ({
  kind,
  label: KIND_WORDS[kind].many,
  count: shortCount(count),
})

const FACETS = [
  ['author', 'Author'],
  ['series', 'Series'],
  ['concept', 'Concept'],
  ['year', 'Year'],
] as const

/** What else would narrow the search, each with how much it would leave. */
export function FacetChoices({ asked, found }: ChoicesProps) {
  const offered = FACETS.filter(([name]) => asked[name] === null && found.facets[name].length > 1)
  if (offered.length === 0) return null
  return (
    <nav aria-label="Narrow the search" className="flex flex-col gap-6">
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

/** What was chosen, each with a way back. */
export function ChosenChoices({ asked, found }: ChoicesProps) {
  const chosen = FACETS.filter(([name]) => asked[name] !== null)
  if (chosen.length === 0) return null
  return (
    <ul className="mb-4 flex flex-wrap gap-2">
      {chosen.map(([name, label]) => {
        const value = String(asked[name])
        const facet = found.facets[name].find((one) => one.value === value)
        return (
          <li key={name}>
            <a
              href={searchAddress({ ...asked, [name]: null, page: 1 })}
              className={`${chip} bg-ember-wash text-ember border-transparent`}
            >
              <VisuallyHidden>Without </VisuallyHidden>
              {label}: {facet?.label ?? value}
              <X aria-hidden="true" className="size-4" />
            </a>
          </li>
        )
      })}
    </ul>
  )
}
