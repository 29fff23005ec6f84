import { Children, Fragment, type ReactNode } from 'react'

type FactsProps = { className?: string; children: ReactNode }

/** Short facts in a line, a point between each two. Where the line breaks, the point goes and the fact stays whole. */
export function Facts({ className = '', children }: FactsProps) {
  return (
    <p className={`facts text-ink-soft text-sm ${className}`.trim()}>
      {Children.toArray(children).map((fact, index) => (
        <Fragment key={index}>
          {index > 0 ? ' ' : null}
          <span>{fact}</span>
        </Fragment>
      ))}
    </p>
  )
}
