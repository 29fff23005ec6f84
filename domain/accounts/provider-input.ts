import { z } from 'zod'

import { uuid } from '@/domain/uuid'

import { returnTo } from './return-path'

/** What the button of a provider sends: nothing in it can be wrong, for nobody has typed it. */
export const departInput = z.object({
  returnTo: returnTo.default('/'),
  /** To come in by the account, or to link it to the member who is signed in. */
  purpose: z.enum(['enter', 'link']).catch('enter'),
  /** The token of the invitation by which someone new may join. */
  invitation: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .nullable()
    .catch(null),
})
export type DepartInput = z.output<typeof departInput>

export const removeProviderInput = z.strictObject({ account: uuid })
export type RemoveProviderInput = z.output<typeof removeProviderInput>
