import 'server-only'
import { db } from './db'
import { log } from './log'

/** Whether the database answers now. */
export async function isDatabaseUp(): Promise<boolean> {
  try {
    await db.$queryRaw`SELECT 1`
    return true
  } catch (problem) {
    log.error({ err: problem }, 'the database does not answer')
    return false
  }
}
