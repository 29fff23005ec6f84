import { reverseBatchInput, reverseDecisionInput } from './decision'
import { deskPlace } from './desk-place'

/** Who undid something is led back to where they were. */
export const undoForm = reverseDecisionInput.extend({ back: deskPlace })
export const undoBatchForm = reverseBatchInput.extend({ back: deskPlace })
