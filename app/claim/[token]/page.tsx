import type { Metadata } from 'next'

import { ClaimForm } from '@/components/accounts/claim-form'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { isOwnerLinkOpen } from '@/server/accounts/queries'

import { takeLibrary } from './actions'

export const metadata: Metadata = { title: 'Become the owner', robots: { index: false } }

export default async function ClaimPage({ params }: PageProps<'/claim/[token]'>) {
  const { token } = await params
  const isOpen = await isOwnerLinkOpen(token, new Date())
  return (
    <Page
      title="Become the owner"
      width="narrow"
      lead="You hold the link that was printed when the library started. Whoever uses it first looks after everything here."
    >
      {isOpen ? (
        <ClaimForm action={takeLibrary} token={token} />
      ) : (
        <Notice tone="warning" title="This link does not work any more">
          It has been used or is older than 30 minutes. While the library has no owner, every start
          prints a new one.
        </Notice>
      )}
    </Page>
  )
}
