import { TextLink } from '@/components/ui/text-link'
import { termTitle } from '@/domain/library/term-title'
import type { ComparedTrait } from '@/domain/library/comparison'

type Concept = { slug: string; term: string }
type Trait = {
  trait: string
  says: string
  passage: { quotation: string; title: string; href: string } | null
}

type ConceptComparisonProps = {
  a: Concept
  b: Concept
  rows: readonly ComparedTrait<Trait>[]
}

/** The traits of two concepts side by side. On a phone each row is stacked; the roles keep it a table for whoever listens. */
export function ConceptComparison({ a, b, rows }: ConceptComparisonProps) {
  return (
    <table role="table" className="comparison">
      <caption className="sr-only">
        {termTitle(a.term)} and {b.term}, trait by trait
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <span className="sr-only">Trait</span>
          </th>
          {[a, b].map(({ slug, term }) => (
            <th key={slug} role="columnheader" scope="col">
              <TextLink href={`/concepts/${slug}`}>{termTitle(term)}</TextLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.trait} role="row">
            <th role="rowheader" scope="row">
              {row.trait}
            </th>
            <Cell concept={a} trait={row.a} />
            <Cell concept={b} trait={row.b} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ concept: { term }, trait }: { concept: Concept; trait: Trait | null }) {
  return (
    <td role="cell">
      <p aria-hidden="true" className="comparison-term">
        {termTitle(term)}
      </p>
      {trait === null ? (
        <p className="text-ink-soft">— nothing is written of this for {term}</p>
      ) : (
        <>
          <p>{trait.says}</p>
          {trait.passage === null ? null : (
            <figure className="mt-3 text-sm">
              <blockquote className="text-ink-soft font-serif text-base italic">
                {trait.passage.quotation}
              </blockquote>
              <figcaption>
                <a href={trait.passage.href} className="excerpt-place">
                  Read it in “{trait.passage.title}”
                </a>
              </figcaption>
            </figure>
          )}
        </>
      )}
    </td>
  )
}
