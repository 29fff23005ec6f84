import type { ReactNode } from 'react'

const WIDTHS = { narrow: 'max-w-narrow', text: 'max-w-text', wide: 'max-w-wide' } as const

type PageProps = {
  title: string
  /** One quiet sentence under the title. */
  lead?: ReactNode
  /** Small words over the title: where this page stands. */
  kicker?: ReactNode
  /** narrow: forms; text: things to read; wide: lists beside lists. */
  width?: keyof typeof WIDTHS
  children: ReactNode
}

/** The shell of every page but the essay's: centred column, heading, room around. */
export function Page({ title, lead, kicker, width = 'text', children }: PageProps) {
  return (
    <div className={`mx-auto w-full px-5 pt-8 pb-16 sm:px-8 sm:pt-14 sm:pb-24 ${WIDTHS[width]}`}>
      <header className="mb-8 sm:mb-10">
        {kicker ? <p className="text-ink-soft mb-2 text-sm">{kicker}</p> : null}
        <h1 dir="auto" className="text-3xl [overflow-wrap:anywhere]">
          {title}
        </h1>
        {lead ? <p className="text-ink-soft mt-3 text-base">{lead}</p> : null}
      </header>
      {children}
    </div>
  )
}
