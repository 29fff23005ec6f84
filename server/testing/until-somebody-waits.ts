import 'server-only'
import { setTimeout } from 'node:timers/promises'

import { db } from '@/server/db'

/** Resolves when another connection, or so many of them, wait for locks that this test holds, or behind one another. */
export async function untilSomebodyWaits(count = 1): Promise<void> {
  for (;;) {
    const [row] = await db.$queryRaw<[{ waiting: boolean }]>`
      SELECT count(*) >= ${count}::int AS waiting FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`
    if (row.waiting) return
    await setTimeout(10)
  }
}
