'use client'

import { Notice } from '@/components/ui/notice'

import { PasskeyButton } from './passkey-button'
import { PasskeyMessage } from './passkey-message'
import { confirmByPasskey } from './passkey-requests'
import { useHasPasskeys } from './use-has-passkeys'
import { usePasskeyAct } from './use-passkey-act'

/** Shows by a passkey once more who one is, then leads back. For members who have one. */
export function PasskeyConfirm({ returnTo }: { returnTo: string }) {
  const hasPasskeys = useHasPasskeys()
  const { isAsking, trouble, begin } = usePasskeyAct()
  if (hasPasskeys === null) return <WithoutScripts />
  if (!hasPasskeys) return <Notice>This browser knows no passkeys. Choose another way.</Notice>
  return (
    <div className="flex flex-col gap-4">
      <PasskeyMessage trouble={trouble} />
      <div>
        <PasskeyButton
          variant="primary"
          isAsking={isAsking}
          onClick={() => void begin(confirmByPasskey, () => returnTo)}
        >
          Confirm with a passkey
        </PasskeyButton>
      </div>
    </div>
  )
}

/** Stands until the script of the page has begun; for ever where there is none. */
function WithoutScripts() {
  return (
    <Notice title="A passkey needs JavaScript">
      <p>If this does not go away in a moment, switch JavaScript on, or choose another way.</p>
    </Notice>
  )
}
