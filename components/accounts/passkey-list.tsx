import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Facts } from '@/components/ui/facts'
import { PendingButton } from '@/components/ui/pending-button'
import { RelativeTime } from '@/components/ui/relative-time'
import { TypedField } from '@/components/ui/typed-field'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { KeptPasskey } from '@/domain/accounts/kept-passkey'
import { PASSKEY_NAME_LENGTH_MAX } from '@/domain/accounts/passkey-bounds'
import type { FormAction } from '@/domain/form-state'

type PasskeyListProps = {
  passkeys: readonly KeptPasskey[]
  mayRemove: boolean
  rename: FormAction
}

/** A member's passkeys, each with what can be told of it and done with it. */
export function PasskeyList({ passkeys, mayRemove, rename }: PasskeyListProps) {
  return (
    <ul className="flex flex-col gap-4">
      {passkeys.map((passkey) => (
        <Card as="li" key={passkey.id} aria-labelledby={`passkey-${passkey.id}`}>
          <h2 id={`passkey-${passkey.id}`} dir="auto" className="text-lg break-words">
            {passkey.name}
          </h2>
          <PasskeyFacts passkey={passkey} />
          <RenameForm passkey={passkey} action={rename} />
          {mayRemove ? (
            <a href={`/account/passkeys/${passkey.id}/remove`} className="button button-plain">
              Remove<VisuallyHidden> {passkey.name}</VisuallyHidden>…
            </a>
          ) : (
            <p className="text-ink-soft text-sm">
              Your only way in, so it cannot be removed. Add another first.
            </p>
          )}
        </Card>
      ))}
    </ul>
  )
}

function PasskeyFacts({ passkey }: { passkey: KeptPasskey }) {
  return (
    <Facts className="mt-1">
      <>
        Made <RelativeTime at={passkey.madeOn} />
      </>
      {passkey.usedOn === null ? (
        'Not used yet'
      ) : (
        <>
          Last used <RelativeTime at={passkey.usedOn} />
        </>
      )}
      {passkey.isSynced ? 'Synced between your devices' : 'On one device only'}
    </Facts>
  )
}

function RenameForm({ passkey, action }: { passkey: KeptPasskey; action: FormAction }) {
  return (
    <ActionForm action={action} hidden={{ id: passkey.id }} className="mt-2 flex flex-col">
      <Disclosure summary="Rename">
        <div className="flex flex-col gap-4 pt-2">
          <TypedField
            label="Name"
            name="name"
            autoComplete="off"
            defaultValue={passkey.name}
            maxLength={PASSKEY_NAME_LENGTH_MAX}
          />
          <div>
            <PendingButton variant="quiet" pending="Saving…">
              Save
            </PendingButton>
          </div>
        </div>
      </Disclosure>
    </ActionForm>
  )
}
