import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { LinkCandidates, LinkedRow } from '@/components/bookmarks/link-candidates'
import { PassageInContext } from '@/components/passages/passage-in-context'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { readBookFilter } from '@/domain/bookmarks/book-filter'
import { seeAlsoIn } from '@/domain/bookmarks/shelf'
import { bookPage } from '@/server/bookmarks/book-page'
import { ownKept, shelfOf } from '@/server/bookmarks/shelf-queries'

import { link, unlink } from './actions'

export const metadata: Metadata = { title: 'See also', robots: { index: false } }

export default async function LinksPage({
  params,
  searchParams,
}: PageProps<'/bookmarks/[id]/links'>) {
  const { id } = await params
  const actor = await memberOnly(`/bookmarks/${id}/links`)
  const kept = await ownKept(actor, id)
  const [bookmark] = kept?.bookmarks ?? []
  if (!kept || !bookmark) notFound()
  const filter = readBookFilter({ q: (await searchParams)['q'] })
  const [shelves, found] = await Promise.all([shelfOf(actor, [id]), bookPage(actor, filter)])
  const linked = shelves.get(id)?.seeAlso ?? []
  const known = new Set([id, ...linked.map((one) => one.id)])
  return (
    <Page title="See also" kicker={<TextLink href="/bookmarks">Bookmarks</TextLink>}>
      <div className="flex flex-col gap-3">
        <p className="text-ink-soft text-sm">{kept.title}</p>
        {bookmark.passage ? (
          <PassageInContext words={bookmark.passage} />
        ) : (
          <p>The essay as a whole.</p>
        )}
        {bookmark.note === '' ? null : <p className="words whitespace-pre-line">{bookmark.note}</p>}
        {kept.isWithdrawn ? null : (
          <p>
            <a href={bookmark.href} className="button button-quiet">
              {bookmark.passage?.state === 'GONE' ? 'Read where it stood' : 'Read it in its place'}
            </a>
          </p>
        )}
      </div>
      <section aria-labelledby="beside" className="mt-10">
        <SectionHeading id="beside">What stands beside it</SectionHeading>
        {linked.length === 0 ? <p className="text-ink-soft">Nothing yet.</p> : null}
        <ul className="divide-rule divide-y">
          {linked.map((one) => (
            <LinkedRow key={one.id} {...{ id }} seeAlso={one} action={unlink} words="Take away" />
          ))}
        </ul>
      </section>
      <section aria-labelledby="others" className="mt-10">
        <SectionHeading id="others">Link to another passage</SectionHeading>
        <LinkCandidates
          {...{ id, q: filter.q, fault: found.fault, action: link }}
          candidates={seeAlsoIn(found).filter((one) => !known.has(one.id))}
        />
      </section>
    </Page>
  )
}
