import { TextLink } from '@/components/ui/text-link'

type Stage = { slug: string; term: string; beginning: string }

/** The stages of a concept in their order, each with how its own page begins. */
export function ConceptStages({ stages }: { stages: readonly Stage[] }) {
  return (
    <ol className="stages">
      {stages.map(({ slug, term, beginning }) => (
        <li key={slug}>
          <TextLink href={`/concepts/${slug}`} className="font-semibold">
            {term}
          </TextLink>
          <p className="text-ink-soft text-base">{beginning}</p>
        </li>
      ))}
    </ol>
  )
}
