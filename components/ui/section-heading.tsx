import type { ReactNode } from 'react'

type SectionHeadingProps = { id?: string; aside?: ReactNode; children: ReactNode }

/** The second level of a page, with a hairline under it and room for a count or a link at its end. */
export function SectionHeading({ id, aside, children }: SectionHeadingProps) {
  return (
    <div className="border-rule mb-5 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b pb-2">
      <h2 id={id} className="text-xl">
        {children}
      </h2>
      {aside ? <div className="text-ink-soft text-sm">{aside}</div> : null}
    </div>
  )
}
