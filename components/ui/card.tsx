import type { ReactNode } from 'react'

type CardProps = {
  as?: 'div' | 'article' | 'section' | 'li'
  className?: string
  id?: string
  'aria-labelledby'?: string
  children: ReactNode
}

/** A sheet lying on the paper. */
export function Card({ as: Element = 'div', className = '', children, ...rest }: CardProps) {
  return (
    <Element
      {...rest}
      className={`border-rule bg-sheet rounded-lg border p-4 sm:p-6 ${className}`.trim()}
    >
      {children}
    </Element>
  )
}
