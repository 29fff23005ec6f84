import 'server-only'
import { setTimeout } from 'node:timers/promises'

import { db } from '@/server/db'

/** Resolves when another connection waits for a lock that this test holds. */
export async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const [row] = await db.$queryRaw<[{ waiting: boolean }]>`
      SELECT count(*) > 0 AS waiting FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`
    if (row.waiting) return
    await setTimeout(10)
  }
}
