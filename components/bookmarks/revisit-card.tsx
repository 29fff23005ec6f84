import { PassageInContext } from '@/components/passages/passage-in-context'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { PendingButton } from '@/components/ui/pending-button'
import { RelativeTime } from '@/components/ui/relative-time'
import type { KeptEssay } from '@/domain/bookmarks/kept'
import type { FormAction } from '@/domain/form-state'

import { NoteWords } from './note-words'

/** An old passage, for readers who asked to be shown one now and then. */
export function RevisitCard({ essay, action }: { essay: KeptEssay; action: FormAction }) {
  const [bookmark] = essay.bookmarks
  if (!bookmark?.passage) return null
  const { id, passage, noteHtml, keptOn, href } = bookmark
  return (
    <section aria-labelledby="revisit" className="mb-10 print:hidden">
      <Card>
        <h2 id="revisit" className="mb-1 text-lg">
          One to revisit
        </h2>
        <p className="text-ink-soft mb-4 text-sm">
          {essay.title} · kept <RelativeTime at={keptOn} />
        </p>
        <div className="flex flex-col gap-4">
          <PassageInContext words={passage} />
          <NoteWords html={noteHtml} />
          <div className="flex flex-wrap items-center gap-2">
            <a href={href} data-place-of={id} className="button button-quiet">
              {passage.state === 'GONE' ? 'Read where it stood' : 'Read it in its place'}
            </a>
            <ActionForm action={action} hidden={{ wish: 'later' }} className="contents">
              <PendingButton variant="plain" pending="One moment…">
                Not now
              </PendingButton>
            </ActionForm>
          </div>
        </div>
      </Card>
    </section>
  )
}
