import 'server-only'
import { Logger, run, runMigrations, type TaskList } from 'graphile-worker'
import { z } from 'zod'

import { eraseMember } from '@/server/accounts/erase-member'
import { packArchive } from '@/server/accounts/pack-archive'
import { countKept } from '@/server/bookmarks/count-kept'
import { config } from '@/server/config'
import { closeThread } from '@/server/discussion/close-thread'
import { purgeComment } from '@/server/discussion/purge-comment'
import { endAbsences } from '@/server/library/end-absences'
import { openScheduledEssay } from '@/server/library/open-scheduled-essay'
import { log } from '@/server/log'
import { sendOutboxMail } from '@/server/mail/send-outbox-mail'
import { learnFromDecisions } from '@/server/moderation/learn-from-decisions'
import { deliverEvent } from '@/server/webhooks/deliver-event'

import { forgetExpired } from './forget-expired'

const tasks: TaskList = {
  'send-mail': async (payload) => {
    await sendOutboxMail(z.object({ outboxId: z.uuid() }).parse(payload).outboxId)
  },
  'open-scheduled-essay': async (payload) => {
    const { essayId } = z.object({ essayId: z.uuid() }).parse(payload)
    await openScheduledEssay(essayId, new Date())
  },
  'erase-member': async (payload) => {
    await eraseMember(z.object({ memberId: z.uuid() }).parse(payload).memberId, new Date())
  },
  'pack-archive': async (payload) => {
    await packArchive(z.object({ archiveId: z.uuid() }).parse(payload).archiveId, new Date())
  },
  'purge-comment': async (payload) => {
    await purgeComment(z.object({ commentId: z.uuid() }).parse(payload).commentId, new Date())
  },
  'close-thread': async (payload) => {
    await closeThread(z.object({ threadId: z.uuid() }).parse(payload).threadId, new Date())
  },
  'deliver-event': async (payload) => {
    await deliverEvent(z.object({ deliveryId: z.uuid() }).parse(payload).deliveryId)
  },
  'forget-expired': () => forgetExpired(new Date()),
  'end-absences': () => endAbsences(new Date()),
  'learn-from-decisions': async () => {
    while ((await learnFromDecisions()) > 0);
  },
  'count-kept': () => countKept(new Date()),
}

/**
 * Every night, absences as the day begins (UTC); a night that was slept through is made up for. What was decided is
 * learned each minute.
 */
const CRONTAB = [
  '17 4 * * * forget-expired ?fill=1d',
  '0 0 * * * end-absences ?fill=1d',
  '* * * * * learn-from-decisions ?max=2',
  '41 3 * * * count-kept ?fill=1d',
].join('\n')

const SERIOUS: ReadonlySet<string> = new Set(['error', 'warning'])

const logger = new Logger(() => (level, message, meta) => {
  if (SERIOUS.has(level)) log.warn({ meta }, message)
})

/** Runs jobs until `stop` is called, which waits for those under way. */
export async function startJobs(): Promise<{ stop: () => Promise<void> }> {
  const runner = await run({
    connectionString: config().databaseUrl,
    taskList: tasks,
    crontab: CRONTAB,
    concurrency: 2,
    noHandleSignals: true,
    logger,
  })
  return { stop: () => runner.stop() }
}

/** Makes or upgrades the tables that jobs are kept in. Safe to repeat. */
export async function installJobs(connectionString: string): Promise<void> {
  await runMigrations({ connectionString, logger })
}
