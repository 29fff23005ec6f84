import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedSelect } from '@/components/ui/typed-select'
import type { NamedConcept } from '@/domain/bookmarks/bookmark-concepts'
import type { FormAction } from '@/domain/form-state'

type FileFormsProps = {
  id: string
  filed: readonly NamedConcept[]
  all: readonly NamedConcept[]
  action: FormAction
}

/** Under which concepts a bookmark is filed, each to be taken out, and one more to choose. Its owner's alone. */
export function FileForms({ id, filed, all, action }: FileFormsProps) {
  const others = all.filter(({ slug }) => !filed.some((one) => one.slug === slug))
  return (
    <div className="flex flex-col gap-5">
      {filed.length === 0 ? null : (
        <ul aria-label="Filed under" className="divide-rule divide-y">
          {filed.map(({ slug, term }) => (
            <li key={slug} className="flex flex-wrap items-center justify-between gap-3 py-2">
              <a href={`/bookmarks?concept=${slug}`} className="link">
                {term}
              </a>
              <ActionForm
                action={action}
                hidden={{ id, concept: slug, wish: 'unfile' }}
                className="contents"
              >
                <PendingButton
                  variant="plain"
                  pending="Taking out…"
                  aria-label={`Take it out of ${term}`}
                >
                  Take it out
                </PendingButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      {others.length === 0 ? null : (
        <ActionForm action={action} hidden={{ id, wish: 'file' }}>
          <ConceptSelect label="File it under" concepts={others} />
          <div>
            <PendingButton pending="Filing…">File it</PendingButton>
          </div>
        </ActionForm>
      )}
    </div>
  )
}

type ConceptSelectProps = { label: string; concepts: readonly NamedConcept[] }

/** One concept of the library. */
export function ConceptSelect({ label, concepts }: ConceptSelectProps) {
  return (
    <TypedSelect label={label} name="concept" defaultValue={concepts[0]?.slug ?? ''}>
      {concepts.map(({ slug, term }) => (
        <option key={slug} value={slug}>
          {term}
        </option>
      ))}
    </TypedSelect>
  )
}
