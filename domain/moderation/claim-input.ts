import { z } from 'zod'

export const claimInput = z.strictObject({ caseId: z.uuid() })
export type ClaimInput = z.output<typeof claimInput>
