import { z } from 'zod'

import { reverseBatchInput, reverseDecisionInput } from './decision'

/** Where somebody is led who undid something: to the desk, or to the log as they had it before them. */
const back = z
  .string()
  .max(600)
  .regex(/^\/moderation(?:\/decisions)?(?:\?[\w=&%.~+-]*)?$/)
  .default('/moderation')

export const undoForm = reverseDecisionInput.extend({ back })
export const undoBatchForm = reverseBatchInput.extend({ back })
