'use client'

import { useState, type SubmitEvent } from 'react'

import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { PASSKEY_NAME_LENGTH_MAX } from '@/domain/accounts/passkey-bounds'

import { PasskeyButton } from './passkey-button'
import { PasskeyMessage } from './passkey-message'
import { makePasskey } from './passkey-requests'
import { useHasPasskeys } from './use-has-passkeys'
import { usePasskeyAct } from './use-passkey-act'

const HERE = '/account/passkeys/new'
const LIST = '/account/passkeys'

/** Names a passkey and has the device make it. `name` is what was typed before a detour. */
export function PasskeyForm({ name: typedBefore }: { name: string }) {
  const hasPasskeys = useHasPasskeys()
  const { isAsking, trouble, begin } = usePasskeyAct()
  const [name, setName] = useState(typedBefore)
  if (hasPasskeys === null) return <WithoutScripts />
  if (!hasPasskeys) {
    return (
      <Notice tone="warning" title="This browser makes no passkeys here">
        <p>Open this page in a newer browser, under the library’s https address.</p>
      </Notice>
    )
  }
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    void begin(
      () => makePasskey(name),
      () => `${LIST}?added=1`,
    )
  }
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-5">
      <PasskeyMessage trouble={trouble}>
        {trouble?.code === 'forbidden' ? (
          <p>
            <a className="link" href={confirmAddress(name)}>
              Show that it is you
            </a>
          </p>
        ) : null}
      </PasskeyMessage>
      <Field
        label="Name"
        name="name"
        autoComplete="off"
        maxLength={PASSKEY_NAME_LENGTH_MAX}
        value={name}
        onChange={(event) => {
          setName(event.target.value)
        }}
        hint="Such as “Phone” or “Blue key”: only you see it, to tell it from others."
      />
      <div>
        <PasskeyButton type="submit" variant="primary" isAsking={isAsking}>
          Make the passkey
        </PasskeyButton>
      </div>
    </form>
  )
}

/** There and back, the typed name kept. */
function confirmAddress(name: string): string {
  const back = `${HERE}?name=${encodeURIComponent(name)}`
  return `/account/confirm?returnTo=${encodeURIComponent(back)}`
}

/** Stands until the script of the page has begun; for ever where there is none. */
function WithoutScripts() {
  return (
    <Notice title="Making a passkey needs JavaScript">
      <p>
        Your device makes the passkey when a script of this page asks it to. If this does not go
        away in a moment, switch JavaScript on for this library and load the page again.
      </p>
    </Notice>
  )
}
