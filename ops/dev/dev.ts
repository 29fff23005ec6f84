import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { say } from '@/ops/say'
import { Shutdown } from '@/ops/shutdown'
import { mustBeFree } from '@/ops/start/front-server'
import { openLibrary } from '@/ops/start/open-library'
import { refreshContent } from '@/ops/start/refresh-content'
import { step } from '@/ops/step'
import { makeOwnerLink } from '@/server/accounts/make-owner-link'
import { startJobs } from '@/server/jobs/worker'
import { readSettings } from '@/server/settings'
import { watchContent } from './watch-content'

/** Opens the library for whoever works on it: code and content show as soon as they are saved. */
export async function dev(): Promise<void> {
  const settings = readSettings(process.env)
  const shutdown = new Shutdown()
  shutdown.onSignal(say)
  try {
    await mustBeFree(settings.port)
    await openLibrary(settings, shutdown)
    const publish = () =>
      step('publish', async () => [null, await refreshContent(settings.contentDir)])
    await publish()
    shutdown.add(watchContent(settings.contentDir, () => publish().catch(tell)))
    const jobs = await startJobs()
    shutdown.add(jobs.stop)
    const ownerLink = await makeOwnerLink(new Date())
    if (ownerLink !== null) say(`Become the owner at ${settings.origin}${ownerLink}`)
    await runNextDev(settings.port, shutdown)
  } finally {
    await shutdown.run()
  }
}

const tell = (error: unknown) => {
  say(error instanceof Error ? error.message : String(error))
}

/** Returns when Next ends, by itself or because everything is being stopped. */
async function runNextDev(port: number, shutdown: Shutdown) {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'dev', '--port', String(port)], {
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  })
  const ended = once(child, 'exit')
  shutdown.add(async () => {
    child.kill('SIGTERM')
    await ended
  })
  await ended
}
