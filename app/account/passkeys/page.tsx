import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { PasskeyList } from '@/components/accounts/passkey-list'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { passkeysOf } from '@/server/accounts/passkeys-of'

import { nameAnew } from './actions'

export const metadata: Metadata = { title: 'Passkeys', robots: { index: false } }

export default async function PasskeysPage({ searchParams }: PageProps<'/account/passkeys'>) {
  const actor = await memberOnly('/account/passkeys')
  const [{ passkeys, mayRemove }, came] = await Promise.all([passkeysOf(actor), searchParams])
  return (
    <Page
      title="Passkeys"
      kicker={<TextLink href="/account">Your account</TextLink>}
      width="narrow"
      lead="A passkey lets you in by the lock of your phone, computer or security key: no mail, nothing to type."
    >
      <div className="flex flex-col gap-6">
        {came['added'] ? (
          <Notice tone="success">The passkey is made. From now on it lets you in.</Notice>
        ) : null}
        {came['removed'] ? (
          <Notice tone="success">
            The passkey is removed and lets nobody in. Delete it on your device too, or it will
            still be offered there.
          </Notice>
        ) : null}
        {passkeys.length > 0 ? (
          <>
            <PasskeyList passkeys={passkeys} mayRemove={mayRemove} rename={nameAnew} />
            <div>
              <ButtonLink href="/account/passkeys/new">Add a passkey</ButtonLink>
            </div>
          </>
        ) : (
          <EmptyState
            title="No passkey yet"
            action={<ButtonLink href="/account/passkeys/new">Add a passkey</ButtonLink>}
          >
            Until then you sign in as you did today.
          </EmptyState>
        )}
      </div>
    </Page>
  )
}
