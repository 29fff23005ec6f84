import 'server-only'
import { v5 as uuidv5 } from 'uuid'

/** The id of the batch that this moderator's request makes: the same request finds it again. */
export const batchIdOf = (deciderId: string, requestKey: string): string =>
  uuidv5(requestKey, deciderId)

/** The request key of one decision of a batch. */
export const keyWithin = (batchId: string, subjectId: string): string => uuidv5(subjectId, batchId)
