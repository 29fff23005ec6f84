import type { Route } from 'next'

import { ActionForm } from '@/components/ui/action-form'
import { buttonClass } from '@/components/ui/button-class'
import { Kbd } from '@/components/ui/kbd'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'
import { actWords, type OfferedAct } from '@/domain/moderation/act-words'
import type { Companion } from '@/domain/moderation/companion'

import { ActLink } from './act-link'
import { LateNotice } from './late-notice'

const SHORT: readonly (readonly [OfferedAct, label: string, key: string])[] = [
  ['REMOVE', 'Remove', 'r'],
  ['LIMIT', 'Fold', 'l'],
  ['SUSPEND', 'Suspend', 's'],
  ['NOTE', 'Note', 'n'],
]

type ActBarProps = {
  action: FormAction
  hidden: Readonly<Record<string, string | number>>
  acts: readonly OfferedAct[]
  letBe: 'APPROVE' | 'DISMISS'
  isChange: boolean
  companions: readonly Companion[]
  caseId: string
  nextHref: Route
}

/** The acts at hand while a case is read: letting it be is one press, the others lead to their form. */
export function ActBar({ action, hidden, acts, letBe, isChange, ...late }: ActBarProps) {
  return (
    <div role="group" aria-label="Acts" className="act-bar">
      <ActionForm
        id="decide-let-be"
        action={action}
        hidden={{ ...hidden, kind: letBe }}
        isTakenOnce
        className="flex flex-col gap-2"
      >
        <LateNotice {...late} />
        <div className="flex flex-wrap items-center gap-2">
          <PendingButton>
            {actWords(letBe, isChange).name} <Key>a</Key>
          </PendingButton>
          {SHORT.filter(([kind]) => acts.includes(kind)).map(([kind, label, key]) => (
            <ActLink
              key={kind}
              act={kind}
              className={buttonClass('quiet', kind === 'REMOVE' ? '' : 'max-sm:hidden')}
            >
              {label} <Key>{key}</Key>
            </ActLink>
          ))}
          <ActLink act="" className={buttonClass('plain')}>
            More
          </ActLink>
        </div>
      </ActionForm>
    </div>
  )
}

const Key = ({ children }: { children: string }) => (
  <span aria-hidden="true" className="single-key needs-script max-sm:hidden">
    <Kbd>{children}</Kbd>
  </span>
)
