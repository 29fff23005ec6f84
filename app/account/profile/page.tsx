import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { ProfileForm } from '@/components/accounts/profile-form'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { ownProfile } from '@/server/accounts/own-profile'

import { saveProfile } from './actions'

export const metadata: Metadata = { title: 'Your profile', robots: { index: false } }

export default async function EditProfilePage() {
  const actor = await memberOnly('/account/profile')
  return (
    <Page
      title="Your profile"
      width="narrow"
      kicker={<TextLink href="/account">Your account</TextLink>}
      lead={
        <>
          Everything here is optional. This is{' '}
          <TextLink href={`/members/${actor.handle}`}>how others see it</TextLink>; your e-mail
          address is never on it.
        </>
      }
    >
      <ProfileForm action={saveProfile} profile={await ownProfile(actor)} />
    </Page>
  )
}
