'use client'

import { useTyped } from '@/components/ui/action-form'
import { Checkbox } from '@/components/ui/checkbox'
import { actWords, type OfferedAct } from '@/domain/moderation/act-words'
import { isRestriction } from '@/domain/moderation/restriction'
import { mayEnd } from '@/domain/moderation/ending'
import { mayBeOfSeveral } from '@/domain/moderation/offered-acts'

const KEYS: Partial<Record<OfferedAct, string>> = {
  LIMIT: 'l',
  REMOVE: 'r',
  SUSPEND: 's',
  NOTE: 'n',
}

type ActChoiceProps = { acts: readonly OfferedAct[]; isChange: boolean }

/** The acts that can be chosen; which fields belong to each is told to the style sheet. */
export function ActChoice({ acts, isChange }: ActChoiceProps) {
  const { error, value } = useTyped('kind')
  return (
    <fieldset key={value} className="act-choice">
      <legend className="mb-1 text-sm font-semibold">What to do</legend>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {acts.map((kind, place) => {
          const { name, about } = actWords(kind, isChange)
          return (
            <Checkbox
              key={kind}
              type="radio"
              name="kind"
              value={kind}
              required
              defaultChecked={value === kind}
              label={name}
              hint={about}
              error={place === acts.length - 1 ? error : undefined}
              aria-keyshortcuts={KEYS[kind]}
              data-reasons={isRestriction(kind) || undefined}
              data-ends={mayEnd(kind) || undefined}
              data-several={mayBeOfSeveral(kind) || undefined}
            />
          )
        })}
      </div>
    </fieldset>
  )
}
