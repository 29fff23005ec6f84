import type { ReactNode } from 'react'

import type { Standing } from '@/domain/library/availability'
import { directLine } from '@/domain/library/direct-line'

import { AvailabilityMark } from './availability-mark'
import { languageNames } from './language-names'

type AuthorFactsProps = {
  author: { extension: string | null; languages: readonly string[]; standing: Standing | null }
}

/** The line that readers look for: extension or PIN, languages, and whether anybody is there. */
export function AuthorFacts({ author }: AuthorFactsProps) {
  const { extension, languages, standing } = author
  const line = extension === null ? null : directLine(extension)
  if (line === null && languages.length === 0 && standing === null) return null
  return (
    <dl className="border-rule flex flex-wrap gap-x-10 gap-y-4 border-y py-4 text-base">
      {standing ? (
        <Fact name="Now">
          <AvailabilityMark standing={standing} className="font-semibold" />
        </Fact>
      ) : null}
      {line === null ? null : (
        <Fact name={line.name}>
          <span className="tabular-nums">{line.number}</span>
        </Fact>
      )}
      {languages.length > 0 ? (
        <Fact name={languages.length === 1 ? 'Language' : 'Languages'}>
          {languageNames(languages)}
        </Fact>
      ) : null}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-soft text-sm">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
