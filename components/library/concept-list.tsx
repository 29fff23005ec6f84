import { TextLink } from '@/components/ui/text-link'
import { speakersSentence, termTitle } from '@/domain/library/term-title'

type Listed = {
  slug: string
  term: string
  beginning: string
  essays: number
  stages: readonly { slug: string; term: string }[]
}

/** All concepts with how each begins; those that go in stages with their stages, in order. */
export function ConceptList({ concepts }: { concepts: readonly Listed[] }) {
  return (
    <ul className="concept-list">
      {concepts.map(({ slug, term, beginning, essays, stages }) => (
        <li key={slug} id={slug}>
          <h2 className="text-xl">
            <TextLink href={`/concepts/${slug}`}>{termTitle(term)}</TextLink>
          </h2>
          <p className="mt-1 text-base">{beginning}</p>
          {stages.length > 0 ? (
            <ol className="stage-line" aria-label={`Stages of ${term}`}>
              {stages.map((stage) => (
                <li key={stage.slug}>
                  <TextLink href={`/concepts/${stage.slug}`}>{stage.term}</TextLink>
                </li>
              ))}
            </ol>
          ) : null}
          <p className="text-ink-soft mt-1 text-sm">{speakersSentence(essays)}.</p>
        </li>
      ))}
    </ul>
  )
}
