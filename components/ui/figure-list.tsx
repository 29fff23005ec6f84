import type { ReactNode } from 'react'

type FigureListProps = { figures: readonly { name: string; value: ReactNode; note?: ReactNode }[] }

/** A few numbers that are looked at first, each under its name. */
export function FigureList({ figures }: FigureListProps) {
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-x-6 gap-y-5">
      {figures.map(({ name, value, note }) => (
        <div key={name} className="border-rule border-t pt-3">
          <dt className="text-ink-soft text-sm">{name}</dt>
          <dd className="mt-1 font-serif text-2xl">{value}</dd>
          {note ? <dd className="text-ink-soft text-sm">{note}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
