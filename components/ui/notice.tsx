import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

type NoticeTone = 'info' | 'success' | 'warning' | 'refusal'

const LOOKS = {
  info: { Icon: Info, wash: 'bg-sky-wash', colour: 'text-sky' },
  success: { Icon: CircleCheck, wash: 'bg-moss-wash', colour: 'text-moss' },
  warning: { Icon: TriangleAlert, wash: 'bg-ochre-wash', colour: 'text-ochre' },
  refusal: { Icon: CircleAlert, wash: 'bg-wine-wash', colour: 'text-wine' },
} as const

type NoticeProps = { tone?: NoticeTone; title?: string; children?: ReactNode }

/** Something to know, on the page from the start. For the answer to a form use `FormMessage`, which is also heard. */
export function Notice({ tone = 'info', title, children }: NoticeProps) {
  const { Icon, wash, colour } = LOOKS[tone]
  return (
    <div className={`flex items-start gap-3 rounded-md px-4 py-3 ${wash}`}>
      <Icon aria-hidden="true" className={`mt-0.5 size-5 shrink-0 ${colour}`} />
      <div className="min-w-0 text-sm [&_p+p]:mt-2">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
