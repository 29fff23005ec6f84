import type { Metadata } from 'next'

import { leadTo } from '@/app/lead-to'
import { signedInOnly } from '@/app/signed-in-only'
import { ConfirmByMail } from '@/components/accounts/confirm-by-mail'
import { PasskeyConfirm } from '@/components/accounts/passkey-confirm'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { isConfirmed } from '@/domain/accounts/confirmation'
import { returnPath } from '@/domain/accounts/return-path'
import { passkeysOf } from '@/server/accounts/passkeys-of'
import { accountOf } from '@/server/accounts/queries'
import { codeUnderWay } from '@/server/accounts/session-code'

import { askForCode, confirm } from './actions'

export const metadata: Metadata = { title: 'Is it you?', robots: { index: false } }

export default async function ConfirmPage({ searchParams }: PageProps<'/account/confirm'>) {
  const returnTo = returnPath((await searchParams)['returnTo'] ?? '/account')
  const actor = await signedInOnly(`/account/confirm?returnTo=${encodeURIComponent(returnTo)}`)
  const now = new Date()
  if (isConfirmed(actor, now)) leadTo(returnTo)
  const [{ email }, { passkeys }, sentTo] = await Promise.all([
    accountOf(actor),
    passkeysOf(actor),
    codeUnderWay(actor, 'CONFIRM', now),
  ])
  return (
    <Page
      title="Is it you?"
      kicker={<TextLink href="/account">Your account</TextLink>}
      width="narrow"
      lead="Before something that matters changes, show once more that it is you. It holds for 15 minutes."
    >
      <div className="flex flex-col gap-10">
        {passkeys.length > 0 ? <PasskeyConfirm returnTo={returnTo} /> : null}
        <ConfirmByMail
          email={email}
          isSent={sentTo !== null}
          returnTo={returnTo}
          ask={askForCode}
          confirm={confirm}
        />
      </div>
    </Page>
  )
}
