import 'server-only'
import { isDeepStrictEqual } from 'node:util'

/** Whether a row holds all these values already. */
export function holds<Wished extends object>(
  row: Readonly<Record<keyof Wished, unknown>>,
  wished: Wished,
): boolean {
  const fields = Object.keys(wished) as (keyof Wished)[]
  return fields.every((field) => isDeepStrictEqual(row[field], wished[field]))
}
