import 'server-only'
import { readSettings, type Settings } from './settings'

export type Config = Settings & { databaseUrl: string; authSecret: string }

let known: Config | null = null

/** The settings of this process, read once. Throws sentences that name each faulty or missing variable. */
export const config = (): Config => (known ??= complete(readSettings(process.env)))

function complete(settings: Settings): Config {
  const { databaseUrl, authSecret } = settings
  const missing = [
    databaseUrl === null && 'DATABASE_URL is not set: start with `npm start`, which sets it.',
    authSecret === null && 'AUTH_SECRET is not set: start with `npm start`, which sets it.',
  ].filter((sentence) => sentence !== false)
  if (databaseUrl === null || authSecret === null) throw new Error(missing.join('\n'))
  return { ...settings, databaseUrl, authSecret }
}
