import Link from 'next/link'

import { Facts } from '@/components/ui/facts'
import type { Standing } from '@/domain/library/availability'
import { lineInWords } from '@/domain/library/direct-line'

import { AUTHOR_KIND, type AuthorKind } from './author-kind'
import { AvailabilityMark } from './availability-mark'
import { countWords } from './count-words'

type AuthorCardProps = {
  author: {
    slug: string
    name: string
    kind: AuthorKind
    biography: string
    extension: string | null
    standing: Standing | null
    essays: number
  }
}

/** An author in a list; the whole card leads to their page. */
export function AuthorCard({ author }: AuthorCardProps) {
  const { slug, name, kind, biography, extension, standing, essays } = author
  return (
    <article className="border-rule bg-sheet hover:bg-well relative flex h-full flex-col gap-2 rounded-lg border p-5 transition-colors">
      <h2 className="text-xl">
        <Link href={`/authors/${slug}`} prefetch={false} className="card-link">
          {name}
        </Link>
      </h2>
      <Facts>
        {countWords(essays, 'essay')}
        {AUTHOR_KIND[kind]}
        {extension === null ? null : lineInWords(extension)}
      </Facts>
      <p className="text-ink-soft line-clamp-6 text-base">{biography}</p>
      {standing ? <AvailabilityMark standing={standing} className="mt-auto pt-1 text-sm" /> : null}
    </article>
  )
}
