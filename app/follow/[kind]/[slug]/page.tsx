import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { FollowForm } from '@/components/notifications/follow-form'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { followInput } from '@/domain/notifications/follow'
import { followState } from '@/server/notifications/follows-of'

import { changeFollow } from '../../actions'

export const metadata: Metadata = { title: 'Follow', robots: { index: false } }

const HEARS = {
  series: 'Whoever follows a series is told, under Notifications, of every new part.',
  author:
    'Whoever follows an author is told, under Notifications, of new essays, and when the author is available again.',
} as const

export default async function FollowPage({ params }: PageProps<'/follow/[kind]/[slug]'>) {
  const subject = followInput.safeParse(await params)
  if (!subject.success) notFound()
  const { kind, slug } = subject.data
  const actor = await memberOnly(`/follow/${kind}/${slug}`)
  const { title, isFollowed } = (await followState(actor, subject.data)) ?? notFound()
  return (
    <Page
      title={title}
      kicker={isFollowed ? 'You follow' : 'Follow'}
      width="narrow"
      lead={HEARS[kind]}
    >
      <FollowForm subject={subject.data} isFollowed={isFollowed} action={changeFollow} />
      <ul className="mt-8 flex flex-wrap gap-x-6 gap-y-3 text-base">
        <li>
          {kind === 'series' ? (
            <TextLink href={`/series/${slug}`}>Back to the series</TextLink>
          ) : (
            <TextLink href={`/authors/${slug}`}>Back to the author</TextLink>
          )}
        </li>
        <li>
          <TextLink href="/account">Everything you follow</TextLink>
        </li>
      </ul>
    </Page>
  )
}
