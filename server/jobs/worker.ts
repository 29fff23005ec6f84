import 'server-only'
import { Logger, run, runMigrations, type TaskList } from 'graphile-worker'
import { z } from 'zod'

import { config } from '@/server/config'
import { log } from '@/server/log'
import { sendOutboxMail } from '@/server/mail/send-outbox-mail'

import { forgetExpired } from './forget-expired'

const tasks: TaskList = {
  'send-mail': async (payload) => {
    await sendOutboxMail(z.object({ outboxId: z.uuid() }).parse(payload).outboxId)
  },
  'forget-expired': () => forgetExpired(new Date()),
}

/** Every night; a night that was slept through is made up for. */
const CRONTAB = '17 4 * * * forget-expired ?fill=1d'

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
