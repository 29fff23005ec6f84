'use client'

import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { FormMessage } from '@/components/ui/form-message'
import { PendingButton } from '@/components/ui/pending-button'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextArea } from '@/components/ui/text-area'

import type { FormAction } from '@/domain/form-state'

import { useSentFile } from './use-sent-file'

type BringFormProps = {
  clientKey: string
  left: readonly { id: string; on: string; left: number }[]
  forget: FormAction
}

/** Chooses a file of bookmarks, or takes its words. Works without scripts. */
export function BringForm({ clientKey, left, forget }: BringFormProps) {
  const { state, isSending, onSubmit } = useSentFile()
  return (
    <div className="flex flex-col gap-12">
      <form
        action="/bookmarks/import/file"
        method="post"
        encType="multipart/form-data"
        onSubmit={onSubmit}
        className="flex flex-col gap-5"
      >
        <FormMessage state={state} />
        <input type="hidden" name="clientKey" value={clientKey} />
        <Field
          label="File"
          name="file"
          type="file"
          optional
          hint="Markdown, JSON or CSV, up to 4 MB and 10,000 bookmarks."
          accept=".md,.json,.jsonld,.csv,.txt"
        />
        <TextArea label="Or its words" name="words" optional rows={4} />
        <div>
          <Button type="submit" variant="primary" aria-disabled={isSending || undefined}>
            {isSending ? 'Reading…' : 'Look at it first'}
          </Button>
        </div>
      </form>
      {left.length === 0 ? null : (
        <section aria-labelledby="left-over">
          <SectionHeading id="left-over">What found no place</SectionHeading>
          <ul className="mt-4 flex flex-col gap-2">
            {left.map(({ id, on, left: count }) => (
              <li key={id}>
                <a className="link" href={`/bookmarks/import/${id}/left`}>
                  {count} of the file of {on.slice(0, 10)}
                </a>
                <ForgetLeft id={id} action={forget} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** Two steps, since nothing brings them back but the file. */
function ForgetLeft({ id, action }: { id: string; action: FormAction }) {
  return (
    <ActionForm action={action} hidden={{ id }} className="flex flex-col gap-2">
      <Disclosure summary="Forget these">
        <div className="flex flex-wrap items-center gap-3 pt-1">
          <p className="text-sm">They cannot be brought back, except from your own file.</p>
          <PendingButton variant="danger" pending="Forgetting…">
            Forget them
          </PendingButton>
        </div>
      </Disclosure>
    </ActionForm>
  )
}
