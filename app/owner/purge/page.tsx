import { randomUUID } from 'node:crypto'

import type { Metadata } from 'next'

import { confirmedOnly } from '@/app/confirmed-only'
import { OwnerPlaces } from '@/components/accounts/owner-places'
import { PurgeForm } from '@/components/moderation/purge-form'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { RelativeTime } from '@/components/ui/relative-time'
import { TextLink } from '@/components/ui/text-link'
import { decisionsAddress } from '@/domain/moderation/decision-filter'
import { commentNamed } from '@/domain/moderation/purge'
import { commentToPurge, type CommentToPurge } from '@/server/moderation/comment-to-purge'

import { ownerOnly } from '../owner-only'
import { purge } from './actions'

export const metadata: Metadata = { title: 'Erase words', robots: { index: false } }

const LEAD =
  'For what a law forbids to keep, and for whoever asks that what is said about them be erased. All else is for moderators, who can undo what they do.'

export default async function PurgePage({ searchParams }: PageProps<'/owner/purge'>) {
  const asked = (await searchParams)['comment']
  const named = commentNamed(asked)
  const here = named === null ? '/owner/purge' : `/owner/purge?comment=${named}`
  await ownerOnly(here)
  const actor = await confirmedOnly(here)
  const comment = named === null ? null : await commentToPurge(actor, named)
  return (
    <Page title="Erase words for good" kicker="For owners" lead={LEAD}>
      <OwnerPlaces />
      <form method="get" action="/owner/purge" className="mb-10 flex flex-col gap-3">
        <Field
          label="The address of the comment"
          name="comment"
          hint="Copy it from the comment’s date, or from its case."
          defaultValue={named ?? ''}
          autoComplete="off"
        />
        <div>
          <Button type="submit">Show it</Button>
        </div>
      </form>
      {asked !== undefined && asked !== '' && comment === null ? (
        <Notice tone="warning">There is no comment at this address. Copy it once more.</Notice>
      ) : null}
      {comment ? <Chosen comment={comment} /> : null}
    </Page>
  )
}

function Chosen({ comment }: { comment: CommentToPurge }) {
  const { id, byline, html, revisions, isPurged, createdAt, goesAlong } = comment
  return (
    <section aria-labelledby="words" className="flex flex-col gap-6">
      <h2 id="words" className="text-xl">
        {byline}, <RelativeTime at={createdAt} />
      </h2>
      {isPurged ? (
        <Notice tone="success">Its words are gone for good.</Notice>
      ) : (
        <>
          <Card>
            {/* Rendered and made safe when it was written: domain/discussion/comment-markdown.ts. */}
            <div className="words" dangerouslySetInnerHTML={{ __html: html }} />
            {revisions > 1 ? (
              <p className="text-ink-soft mt-3 text-sm">
                And what it said before: {revisions} versions in all.
              </p>
            ) : null}
          </Card>
          <p className="text-sm">
            {goesAlong === ''
              ? 'Nobody wrote of it to moderators, and no reason or note repeats it.'
              : `With it goes what was written of it, or repeats it: ${goesAlong}. That they were there, by which rule and when stays in the log. `}
            {goesAlong === '' ? null : (
              <TextLink href={decisionsAddress({ comment: id })}>The decisions on it</TextLink>
            )}
          </p>
          <PurgeForm key={id} action={purge} commentId={id} requestKey={randomUUID()} />
        </>
      )}
    </section>
  )
}
