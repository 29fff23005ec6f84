import type { Metadata } from 'next'

import { confirmedOnly } from '@/app/confirmed-only'
import { LinkedAccounts } from '@/components/accounts/linked-accounts'
import { ProviderButtons } from '@/components/accounts/provider-buttons'
import { ProviderProblemNotice } from '@/components/accounts/provider-problem-notice'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { providerAccountsOf } from '@/server/accounts/provider-accounts'

import { unlink } from './actions'

export const metadata: Metadata = { title: 'Other sites', robots: { index: false } }

export default async function ProvidersPage({ searchParams }: PageProps<'/account/providers'>) {
  const actor = await confirmedOnly('/account/providers')
  const { problem } = await searchParams
  const { linked, unlinked } = await providerAccountsOf(actor)
  return (
    <Page
      title="Other sites"
      width="narrow"
      kicker={<TextLink href="/account">Your account</TextLink>}
      lead="Accounts elsewhere by which you come in here. Of each we keep its number for you, and nothing else."
    >
      <ProviderProblemNotice problem={problem} />
      <SectionHeading>Linked accounts</SectionHeading>
      <LinkedAccounts accounts={linked} remove={unlink} />
      {unlinked.length > 0 ? (
        <div className="mt-12">
          <SectionHeading>Link another</SectionHeading>
          <ProviderButtons
            providers={unlinked}
            words="Link"
            hidden={{ purpose: 'link', returnTo: '/account/providers' }}
          />
        </div>
      ) : null}
    </Page>
  )
}
