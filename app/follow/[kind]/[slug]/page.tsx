import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { FollowForm } from '@/components/notifications/follow-form'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { followInput } from '@/domain/notifications/follow'
import { FOLLOW_WORDS, followedAddress } from '@/domain/notifications/follow-words'
import { followState } from '@/server/notifications/follows-of'

import { changeFollow } from '../../actions'

export const metadata: Metadata = { title: 'Follow', robots: { index: false } }

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
      lead={FOLLOW_WORDS[kind].hears}
    >
      <FollowForm subject={subject.data} isFollowed={isFollowed} action={changeFollow} />
      <ul className="mt-8 flex flex-wrap gap-x-6 gap-y-3 text-base">
        <li>
          <TextLink href={followedAddress(subject.data)}>Back to it</TextLink>
        </li>
        <li>
          <TextLink href="/account#follows">Everything you follow</TextLink>
        </li>
      </ul>
    </Page>
  )
}
