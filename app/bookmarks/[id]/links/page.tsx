import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { LinkCandidates, LinkedRow } from '@/components/bookmarks/link-candidates'
import { UndoUnlinking } from '@/components/bookmarks/undo-unlinking'
import { PassageInContext } from '@/components/passages/passage-in-context'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import type { Actor } from '@/domain/actor'
import { readBookFilter } from '@/domain/bookmarks/book-filter'
import { seeAlsoIn } from '@/domain/bookmarks/shelf'
import { uuid } from '@/domain/uuid'
import { bookPage } from '@/server/bookmarks/book-page'
import { ownKept, shelfOf } from '@/server/bookmarks/shelf-queries'

import { link, linkAgain, unlink } from './actions'

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
  const asked = await searchParams
  const filter = readBookFilter({ q: asked['q'] })
  const [shelves, found] = await Promise.all([shelfOf(actor, [id]), bookPage(actor, filter)])
  const linked = shelves.get(id)?.seeAlso ?? []
  const known = new Set([id, ...linked.map((one) => one.id)])
  const out = await wordsOfUnlinked(actor, asked['out'], known)
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
      {out === null ? null : <UndoUnlinking {...{ id, out }} action={linkAgain} />}
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

/** What stood beside it until just now: another bookmark of one's own that does so no more. */
async function wordsOfUnlinked(actor: Actor, asked: unknown, known: ReadonlySet<string>) {
  const { data: id } = uuid.safeParse(asked)
  if (id === undefined || known.has(id)) return null
  const kept = await ownKept(actor, id)
  return kept && { id, words: kept.bookmarks[0]?.passage?.exact ?? kept.title }
}
