import { TextLink } from '@/components/ui/text-link'
import type { Standing } from '@/domain/library/availability'
import { lineInWords } from '@/domain/library/direct-line'

import { AvailabilityMark } from './availability-mark'

export type Author = {
  slug: string
  name: string
  extension: string | null
  standing: Standing | null
}

/** Who wrote the essay, for a desk its extension or PIN, and whether they can be reached. */
export function AuthorLine({ author }: { author: Author }) {
  const { slug, name, extension, standing } = author
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-base">
      <span>
        <TextLink href={`/authors/${slug}`} className="font-semibold">
          {name}
        </TextLink>
        {extension === null ? null : (
          <span className="text-ink-soft whitespace-nowrap">, {lineInWords(extension)}</span>
        )}
      </span>
      {standing === null ? null : <AvailabilityMark standing={standing} className="text-sm" />}
    </p>
  )
}
