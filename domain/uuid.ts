import { z } from 'zod'

/** An id as it stands in an address. */
export const uuid = z.uuid()
