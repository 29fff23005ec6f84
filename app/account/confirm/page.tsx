import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { PasskeyConfirm } from '@/components/accounts/passkey-confirm'
import { Page } from '@/components/ui/page'
import { returnPath } from '@/domain/accounts/return-path'
import { passkeysOf } from '@/server/accounts/passkeys-of'

export const metadata: Metadata = { title: 'Is it you?', robots: { index: false } }

export default async function ConfirmPage({ searchParams }: PageProps<'/account/confirm'>) {
  const returnTo = returnPath((await searchParams)['returnTo'])
  const back = encodeURIComponent(returnTo)
  const { passkeys } = await passkeysOf(await memberOnly(`/account/confirm?returnTo=${back}`))
  return (
    <Page
      title="Is it you?"
      width="narrow"
      lead="What comes next is grave. Show once more who you are."
    >
      {passkeys.length > 0 ? <PasskeyConfirm returnTo={returnTo} /> : null}
    </Page>
  )
}
