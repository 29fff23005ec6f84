import type { Metadata } from 'next'

import { MemberList } from '@/components/accounts/member-list'
import { MemberSearch } from '@/components/accounts/member-search'
import { OwnerPlaces } from '@/components/accounts/owner-places'
import { ButtonLink } from '@/components/ui/button-link'
import { Page } from '@/components/ui/page'
import { membersNamed } from '@/server/accounts/owner-desk'

import { ownerOnly } from '../owner-only'

export const metadata: Metadata = { title: 'Members and offices', robots: { index: false } }

const HANDLE_LENGTH_MAX = 24
const word = (typed: string | string[] | undefined) =>
  typeof typed === 'string' ? typed.trim().slice(0, HANDLE_LENGTH_MAX).replaceAll('\0', '') : ''

export default async function MembersPage({ searchParams }: PageProps<'/owner/members'>) {
  const actor = await ownerOnly('/owner/members')
  const asked = await searchParams
  const [begins, after] = [word(asked['q']), word(asked['after'])]
  const { members, next } = await membersNamed(actor, { begins, after })
  return (
    <Page title="Members and offices" kicker="For owners">
      <OwnerPlaces />
      <MemberSearch begins={begins} />
      <MemberList members={members} />
      {next === null ? null : (
        <p className="mt-6">
          <ButtonLink
            variant="quiet"
            href={`/owner/members?q=${encodeURIComponent(begins)}&after=${encodeURIComponent(next)}`}
          >
            More members
          </ButtonLink>
        </p>
      )}
    </Page>
  )
}
