import type { ReactNode } from 'react'

import { Notice } from '@/components/ui/notice'

import type { PasskeyTrouble } from './passkey-trouble'

type PasskeyMessageProps = { trouble: PasskeyTrouble | null; children?: ReactNode }

/** What went wrong with a passkey. Keep it mounted: a screen reader hears only what changes inside it. */
export function PasskeyMessage({ trouble, children }: PasskeyMessageProps) {
  return (
    <div role="alert" className="empty:absolute">
      {trouble === null || trouble.sentence === '' ? null : (
        <Notice tone="refusal">
          <p>{trouble.sentence}</p>
          {children}
        </Notice>
      )}
    </div>
  )
}
