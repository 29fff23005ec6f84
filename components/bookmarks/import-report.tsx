import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { PendingButton } from '@/components/ui/pending-button'
import { SectionHeading } from '@/components/ui/section-heading'
import type { ImportedWords, ImportView } from '@/domain/bookmarks/import'
import type { FormAction } from '@/domain/form-state'

const SHOWN_MAX = 200

type ImportReportProps = { view: ImportView; action: FormAction }

/** What a file of bookmarks would do, or did: added, there already, without a place; each with its words. */
export function ImportReport({ view, action }: ImportReportProps) {
  const { id, isDone, format, added, there, left, adding, standing } = view
  return (
    <div className="flex flex-col gap-10">
      {isDone ? (
        <Notice tone="success">
          {added} added, {there} there already, {left.length} without a place.
        </Notice>
      ) : (
        <ActionForm action={action} hidden={{ id }}>
          <p>
            Read as {format}: {added} to add, {there} there already, {left.length} without a place.
          </p>
          <div className="flex flex-wrap gap-3">
            <PendingButton pending="Keeping…">Take them in</PendingButton>
            <ButtonLink href="/bookmarks/import">Another file</ButtonLink>
          </div>
        </ActionForm>
      )}
      <Words title="To add" list={adding} />
      <Words title="There already" list={standing} />
      {left.length === 0 ? null : (
        <section aria-labelledby="without-a-place">
          <SectionHeading id="without-a-place">Without a place</SectionHeading>
          <p className="mt-4">
            <a className="link" href={`/bookmarks/import/${id}/left`}>
              Save these as a file
            </a>
            {isDone ? <> They are kept for 30 days.</> : null}
          </p>
          <ul className="mt-4 flex flex-col gap-4">
            {left.slice(0, SHOWN_MAX).map(({ words, reason, bookmark }, index) => (
              <li key={index}>
                <p dir="auto" className="font-serif [overflow-wrap:anywhere]">
                  {words}
                </p>
                <p className="text-ink-soft text-sm">{reason}</p>
                <p dir="auto" className="text-sm [overflow-wrap:anywhere]">
                  {bookmark?.note}
                </p>
              </li>
            ))}
          </ul>
          <More count={left.length} />
        </section>
      )}
      {isDone ? (
        <p>
          <ButtonLink href="/bookmarks">To your bookmarks</ButtonLink>
        </p>
      ) : null}
    </div>
  )
}

type WordsProps = { title: string; list: readonly ImportedWords[] }

function Words({ title, list }: WordsProps) {
  if (list.length === 0) return null
  return (
    <section>
      <SectionHeading>{title}</SectionHeading>
      <ul className="mt-4 flex flex-col gap-4">
        {list.slice(0, SHOWN_MAX).map((one, index) => (
          <li key={index}>
            <p dir="auto" className="font-serif [overflow-wrap:anywhere]">
              {one.words}
            </p>
            <p className="text-ink-soft text-sm">{one.title}</p>
            <p dir="auto" className="text-sm [overflow-wrap:anywhere]">
              {one.note}
            </p>
          </li>
        ))}
      </ul>
      <More count={list.length} />
    </section>
  )
}

const More = ({ count }: { count: number }) =>
  count > SHOWN_MAX ? <p className="mt-4 text-sm">And {count - SHOWN_MAX} more.</p> : null
