import { after, DAY_MS } from '@/domain/time'

import { NUMBER_WEEKS } from './numbers'

const DAYS_OF_WEEK = 7

/** The Monday, 0:00 UTC, with which the twelve weeks begin whose last one is now. */
export function firstMonday(now: Date): Date {
  const today = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()))
  const sinceMonday = (today.getUTCDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK
  return after(today, -(sinceMonday + (NUMBER_WEEKS - 1) * DAYS_OF_WEEK) * DAY_MS)
}
