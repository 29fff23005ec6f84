import { SectionHeading } from '@/components/ui/section-heading'

import { EssayCard } from './essay-card'
import type { ListedEssay } from './listed-essay'

type RelatedEssaysProps = { related: readonly { essay: ListedEssay; shares: readonly string[] }[] }

const SHARES_MAX = 3

/** Essays that speak of the same, and of what. */
export function RelatedEssays({ related }: RelatedEssaysProps) {
  if (related.length === 0) return null
  return (
    <section aria-labelledby="related-title" className="mt-6">
      <SectionHeading id="related-title">They speak of the same</SectionHeading>
      <ul>
        {related.map(({ essay, shares }) => (
          <li key={essay.slug}>
            <EssayCard essay={essay} note={`Of ${listed(shares.slice(0, SHARES_MAX))}`} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const listed = (terms: readonly string[]) => new Intl.ListFormat('en-GB').format(terms)
