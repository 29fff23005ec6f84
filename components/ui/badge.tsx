import type { ReactNode } from 'react'

const TONES = {
  plain: 'bg-well text-ink-soft',
  ember: 'bg-ember-wash text-ember',
  info: 'bg-sky-wash text-sky',
  success: 'bg-moss-wash text-moss',
  warning: 'bg-ochre-wash text-ochre',
  danger: 'bg-wine-wash text-wine',
} as const

type BadgeProps = { tone?: keyof typeof TONES; children: ReactNode }

/** One or two words about a thing's state. */
export function Badge({ tone = 'plain', children }: BadgeProps) {
  return (
    <span
      className={`inline-flex items-center rounded-full px-2.5 py-0.5 font-sans text-xs font-semibold whitespace-nowrap ${TONES[tone]}`}
    >
      {children}
    </span>
  )
}
