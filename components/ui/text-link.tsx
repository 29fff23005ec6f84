import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

type TextLinkProps<Address extends string> = {
  href: Route<Address>
  className?: string
  'aria-label'?: string
  children: ReactNode
}

/** A link in running words. Nothing is fetched before it is followed: pages come from memory anyway. */
export function TextLink<Address extends string>({
  href,
  className = '',
  children,
  ...rest
}: TextLinkProps<Address>) {
  return (
    <Link {...rest} href={href} prefetch={false} className={`link ${className}`.trim()}>
      {children}
    </Link>
  )
}
