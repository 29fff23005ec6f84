import { after, DAY_MS } from '@/domain/time'

/** How long a sign that someone may be at risk is kept: shorter than anything else that moderators see. */
const CARE_KEPT_DAYS = 14

export const careEnd = (now: Date): Date => after(now, CARE_KEPT_DAYS * DAY_MS)
