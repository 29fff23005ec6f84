import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { buttonClass, type ButtonVariant } from './button-class'

type ButtonLinkProps<Address extends string> = {
  href: Route<Address>
  variant?: ButtonVariant
  className?: string
  children: ReactNode
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink<Address extends string>({
  href,
  variant = 'quiet',
  className,
  children,
}: ButtonLinkProps<Address>) {
  return (
    <Link href={href} prefetch={false} className={buttonClass(variant, className)}>
      {children}
    </Link>
  )
}
