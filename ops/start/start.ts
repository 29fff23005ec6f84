import { buildApp } from '@/ops/build/build-app'
import { say } from '@/ops/say'
import { Shutdown } from '@/ops/shutdown'
import { step } from '@/ops/step'
import { makeOwnerLink } from '@/server/accounts/make-owner-link'
import { startJobs } from '@/server/jobs/worker'
import { readSettings, type Settings } from '@/server/settings'
import { closeServer, listen, mustBeFree } from './front-server'
import { NextProcess } from './next-process'
import { openFront } from './open-front'
import { openLibrary } from './open-library'
import { refreshContent } from './refresh-content'

/** Opens the library: everything from the database to the port, one line for each step. */
export async function start(): Promise<void> {
  Object.assign(process.env, { NODE_ENV: 'production' })
  const settings = readSettings(process.env)
  const shutdown = new Shutdown()
  shutdown.onSignal(say)
  try {
    await mustBeFree(settings.port)
    await openLibrary(settings, shutdown)
    await step('build', async () => [null, (await buildApp()) ? 'done' : 'up to date'])
    await step('publish', async () => [null, await refreshContent(settings.contentDir)])
    await serve(settings, shutdown)
    await greet(settings)
  } catch (error) {
    await shutdown.run()
    throw error
  }
}

async function serve({ port, origin, trustedProxyHops }: Settings, shutdown: Shutdown) {
  const jobs = await startJobs()
  shutdown.add(jobs.stop)
  const next = new NextProcess(process.env, say)
  shutdown.add(() => next.stop())
  await step('pages', async () => {
    await next.start()
    return [null, 'ready']
  })
  const { listener, close } = openFront(() => next.socket, {
    origin,
    trustedHops: trustedProxyHops,
  })
  shutdown.add(close)
  const server = await listen(listener, port)
  shutdown.add(() => closeServer(server))
}

async function greet({ origin, port, mailbox }: Settings) {
  const behind = new URL(origin).port === String(port) ? '' : ` (listening on port ${port})`
  say(`\nInterleaf is open at ${origin}${behind}`)
  const ownerLink = await makeOwnerLink(new Date())
  if (ownerLink !== null) {
    say(`It has no owner yet. Whoever opens this link first becomes it: ${origin}${ownerLink}`)
  }
  if (mailbox) say(`All its mail is shown to everyone at ${origin}/dev/mail: for trying out only.`)
  say('Press Ctrl-C to close it.')
}
