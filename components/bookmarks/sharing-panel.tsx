import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { absoluteDate } from '@/components/ui/moment-words'
import { Notice } from '@/components/ui/notice'
import { PendingButton } from '@/components/ui/pending-button'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { TypedSelect } from '@/components/ui/typed-select'
import type { NotesAlong, OwnCollection } from '@/domain/bookmarks/collection'
import type { FormAction } from '@/domain/form-state'

type SharingPanelProps = {
  collection: OwnCollection
  handle: string
  /** The notes that go along. */
  along: NotesAlong
  /** Why a moderator keeps it from others; null while nobody does. */
  withheld: string | null
  share: FormAction
  endShare: FormAction
}

/** Who sees a collection, and how to change that. What a form answers stands outside the fold, to be seen without scripts too. */
export function SharingPanel({ collection, along, withheld, ...rest }: SharingPanelProps) {
  const { handle, share, endShare } = rest
  const { id, share: shared, showsName } = collection
  return (
    <section aria-labelledby="sharing" className="mb-12">
      <SectionHeading id="sharing">Sharing</SectionHeading>
      <div className="flex flex-col gap-3">
        {withheld === null ? <Standing collection={collection} /> : <Withheld reason={withheld} />}
        <p className="text-ink-soft text-sm">{notesSentence(along.notes.length)}</p>
        {/* Always in this place: the link stands in its answer, once. */}
        <ActionForm
          action={share}
          hidden={{ id, seen: along.seen }}
          className="flex flex-col gap-3"
        >
          <Disclosure summary={shared === null ? 'Share it' : 'Share it anew'}>
            <div className="flex max-w-md flex-col gap-4 pt-2">
              <TypedSelect
                label="How"
                name="as"
                defaultValue={shared ?? 'LINK'}
                hint="A secret link is for whoever has it; a public page everyone can find."
              >
                <option value="LINK">By a secret link</option>
                <option value="PUBLIC">As a public page</option>
              </TypedSelect>
              <TypedSelect
                label="Your name"
                name="name"
                defaultValue={showsName ? 'handle' : 'none'}
              >
                <option value="none">Does not stand there</option>
                <option value="handle">{`Stands there: ${handle}`}</option>
              </TypedSelect>
              <NotesAsked notes={shared === 'PUBLIC' ? [] : along.notes} />
              <div>
                <PendingButton variant="quiet" pending="Sharing…">
                  {shared === null ? 'Share' : 'Share anew'}
                </PendingButton>
              </div>
              {shared === 'LINK' ? (
                <p className="text-ink-soft text-sm">The link of before ends with the new one.</p>
              ) : null}
            </div>
          </Disclosure>
        </ActionForm>
        <ActionForm action={endShare} hidden={{ id }} className="flex flex-col gap-3">
          {shared === null ? null : (
            <div>
              <PendingButton variant="quiet" pending="Ending…">
                End sharing
              </PendingButton>
            </div>
          )}
        </ActionForm>
      </div>
    </section>
  )
}

/** Read once more before more people do. */
function NotesAsked({ notes }: { notes: NotesAlong['notes'] }) {
  if (notes.length === 0) return null
  return (
    <div className="flex flex-col gap-3">
      <ul aria-label="Notes you chose" className="divide-rule divide-y text-sm">
        {notes.map(({ id, words, note }) => (
          <li key={id} dir="auto" className="py-2 [overflow-wrap:anywhere]">
            <span className="text-ink-soft line-clamp-1">{words}</span>
            <span className="line-clamp-3 whitespace-pre-line">{note}</span>
          </li>
        ))}
      </ul>
      <TypedSelect
        label="The notes you chose"
        name="notes"
        defaultValue=""
        hint="You are asked whenever more people than before will see them."
      >
        <option value="">Say whether they go along</option>
        <option value="keep">They go along</option>
        <option value="none">They stay with me</option>
      </TypedSelect>
    </div>
  )
}

function Withheld({ reason }: { reason: string }) {
  return (
    <Notice tone="warning" title="A moderator keeps this collection from others.">
      <p dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-line">
        {reason}
      </p>
      <p>You see it as before. Nobody else does until a moderator takes that back.</p>
    </Notice>
  )
}

function Standing({ collection: { id, share, sharedAt } }: { collection: OwnCollection }) {
  if (share === null) return <p>Nobody else sees this collection.</p>
  const since = sharedAt === null ? '' : ` since ${absoluteDate(sharedAt)}`
  if (share === 'LINK') {
    return (
      <p>
        Shared by a secret link{since}. It was shown once; if it is lost, share anew for another.
      </p>
    )
  }
  return (
    <p>
      Shared as <TextLink href={`/collections/${id}`}>a public page</TextLink>
      {since}.
    </p>
  )
}

function notesSentence(notes: number): string {
  if (notes === 0) return 'Quotations go along, notes do not. Choose notes one by one below.'
  return notes === 1
    ? 'Quotations go along, and the one note you chose. No other note does.'
    : `Quotations go along, and the ${notes} notes you chose. No other note does.`
}
