import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'

import { changeMute } from '@/app/account/preferences/actions'
import { hiddenFor } from '@/app/hidden-for'
import { MuteForm } from '@/components/accounts/mute-form'
import { ProfileComments } from '@/components/accounts/profile-comments'
import { ProfileHead } from '@/components/accounts/profile-head'
import { FollowButton } from '@/components/notifications/follow-button'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import type { Actor } from '@/domain/actor'
import { mutedHandles } from '@/server/accounts/muted-handles'
import { profileByHandle } from '@/server/accounts/profile-by-handle'
import { currentActor } from '@/server/auth/current-actor'

type ProfilePageProps = PageProps<'/members/[handle]'>

export async function generateMetadata({ params }: ProfilePageProps): Promise<Metadata> {
  return { title: (await params).handle, robots: { index: false } }
}

export default async function ProfilePage({ params, searchParams }: ProfilePageProps) {
  const { handle } = await params
  const { after } = await searchParams
  const profile = await profileByHandle(handle, typeof after === 'string' ? after : null)
  if (!profile) notFound()
  if (profile.handle !== handle) redirect(`/members/${profile.handle}`)
  const actor = await currentActor()
  const isMuted = (await mutedHandles(actor)).includes(profile.handle)
  return (
    <Page title={profile.displayName || profile.handle} kicker="A member">
      <ProfileHead profile={profile} />
      <OwnOrMute {...{ actor, isMuted }} handle={profile.handle} />
      <ProfileComments profile={profile} hidden={await hiddenFor(actor)} isMuted={isMuted} />
    </Page>
  )
}

type OwnOrMuteProps = { actor: Actor; handle: string; isMuted: boolean }

function OwnOrMute({ actor, handle, isMuted }: OwnOrMuteProps) {
  if (actor.kind === 'visitor' || actor.handle === null) return null
  if (actor.handle === handle) {
    return (
      <p className="mt-6 text-base">
        <TextLink href="/account/profile">Change your profile</TextLink>
      </p>
    )
  }
  return (
    <div className="mt-6 flex flex-wrap items-start gap-4">
      <FollowButton kind="member" slug={handle} />
      <MuteForm action={changeMute} handle={handle} isMuted={isMuted} />
    </div>
  )
}
