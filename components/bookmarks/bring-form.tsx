import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { PendingButton } from '@/components/ui/pending-button'
import { SectionHeading } from '@/components/ui/section-heading'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { FormAction } from '@/domain/form-state'

type BringFormProps = {
  clientKey: string
  action: FormAction
  left: readonly { id: string; on: string; left: number }[]
}

/** Chooses a file of bookmarks, or takes its words. */
export function BringForm({ clientKey, action, left }: BringFormProps) {
  return (
    <div className="flex flex-col gap-12">
      <ActionForm action={action} hidden={{ clientKey }} place="/bookmarks/import">
        <Field
          label="File"
          name="file"
          type="file"
          optional
          hint="Markdown, JSON or CSV, up to 4 MB and 10,000 bookmarks."
          accept=".md,.json,.jsonld,.csv,.txt"
        />
        <TypedTextArea label="Or its words" name="words" optional rows={4} />
        <div>
          <PendingButton pending="Reading…">Look at it first</PendingButton>
        </div>
      </ActionForm>
      {left.length === 0 ? null : (
        <section aria-labelledby="left-over">
          <SectionHeading id="left-over">What found no place</SectionHeading>
          <ul className="mt-4 flex flex-col gap-2">
            {left.map(({ id, on, left: count }) => (
              <li key={id}>
                <a className="link" href={`/bookmarks/import/${id}/left`}>
                  {count} of the file of {on.slice(0, 10)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
