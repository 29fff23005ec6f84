import { z } from 'zod'

export const acknowledgeInput = z.strictObject({ decisionId: z.uuid('Open your notices again.') })
export type AcknowledgeInput = z.output<typeof acknowledgeInput>
