import { headers } from 'next/headers'

/**
 * From which address this request came. The front (ops/start/forwarded-headers.ts) writes this header anew for every
 * request, by TRUSTED_PROXY_HOPS: it holds one address, and never what a visitor made up.
 */
export const clientAddress = async (): Promise<string> =>
  (await headers()).get('x-forwarded-for') ?? ''
