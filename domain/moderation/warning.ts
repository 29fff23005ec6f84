import { z } from 'zod'

import { returnTo } from '@/domain/accounts/return-path'

export const acknowledgeInput = z.strictObject({ decisionId: z.uuid('Open your notices again.') })
/** The same from a page that was on the way to another. */
export const readWarningInput = acknowledgeInput.extend({ returnTo })
export type AcknowledgeInput = z.output<typeof acknowledgeInput>
