'use client'

import { useAnswer } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { Checkbox } from '@/components/ui/checkbox'
import { boxOf } from '@/domain/moderation/act-boxes'
import type { Companion } from '@/domain/moderation/companion'
import { lettingBe } from '@/domain/moderation/offered-acts'

type AlsoFieldsProps = {
  companions: readonly Companion[]
  /** The act that is chosen; empty while none is. */
  kind: string
}

/** Other open cases, to be decided alike in the same act: those of the member, then those of the conversation. */
export function AlsoFields({ companions, kind }: AlsoFieldsProps) {
  const state = useAnswer()
  const sent = state.status === 'refused' ? state : null
  if (companions.length === 0) return null
  const fitting = companions.filter((one) => fits(kind, one))
  const groups = [
    ['Other open cases of this member', fitting.filter((one) => one.isSameMember)],
    ['Other open cases in this conversation', fitting.filter((one) => !one.isSameMember)],
  ] as const
  return (
    <div className="act-several flex flex-col gap-4">
      {groups.map(([title, cases]) =>
        cases.length === 0 ? null : (
          <fieldset key={title}>
            <legend className="text-sm font-semibold">{title}</legend>
            <p className="text-ink-soft text-sm">Those that are ticked are decided alike.</p>
            {cases.map((one) => {
              const { name, value } = boxOf(one)
              const isTicked = sent?.values[name] !== undefined
              return (
                <Checkbox
                  key={`${name}${String(isTicked)}`}
                  {...{ name, value }}
                  defaultChecked={isTicked}
                  label={<Line about={one} />}
                />
              )
            })}
          </fieldset>
        ),
      )}
      {sent?.fields['also'] ? (
        <p className="text-wine text-sm font-medium">{sent.fields['also']}</p>
      ) : null}
    </div>
  )
}

const Line = ({ about }: { about: Companion }) => (
  <span className="[overflow-wrap:anywhere]">
    <Badge>{about.visibility.toLowerCase()}</Badge> {about.byline}:{' '}
    <bdi className="text-ink-soft">{about.excerpt}</bdi>
  </span>
)

/** Before an act is chosen all are shown: without scripts it is the server that says which do not fit. */
function fits(kind: string, { visibility, isChange }: Companion): boolean {
  if (kind === 'LIMIT') return visibility === 'PUBLISHED'
  if (kind === 'APPROVE') return lettingBe({ visibility, isChange }) === 'APPROVE'
  if (kind === 'DISMISS') return visibility !== 'PENDING'
  return true
}
