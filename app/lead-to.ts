import type { Route } from 'next'
import { redirect } from 'next/navigation'

/** Leads to an address that is known only when asked: a return path that has been checked to be one of this site. */
export function leadTo(path: string): never {
  redirect(path as Route)
}
