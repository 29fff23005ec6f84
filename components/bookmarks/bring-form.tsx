'use client'

import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FormMessage } from '@/components/ui/form-message'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextArea } from '@/components/ui/text-area'

import { useSentFile } from './use-sent-file'

type BringFormProps = {
  clientKey: string
  left: readonly { id: string; on: string; left: number }[]
}

/** Chooses a file of bookmarks, or takes its words. Works without scripts. */
export function BringForm({ clientKey, left }: BringFormProps) {
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
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
