import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const START_TIMEOUT_MS = 300_000
const STOP_TIMEOUT_MS = 30_000

/** What the environment of the person who checks must not change. */
const UNSET = {
  ...{ AUTH_SECRET: '', INTERLEAF_ORIGIN: '', MAIL_URL: '', METRICS_TOKEN: '' },
  ...{ OIDC_ISSUER: '', OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: '', OIDC_NAME: '' },
  ...{ GITHUB_CLIENT_ID: '', GITHUB_CLIENT_SECRET: '' },
  ...{ GOOGLE_CLIENT_ID: '', GOOGLE_CLIENT_SECRET: '' },
}

export type AppWishes = {
  port: number
  dataDir: string
  databaseUrl: string | null
  /** The library's folder, when it is not the house's own. */
  contentDir?: string
  /** Further settings, by the names of the environment. */
  settings?: Readonly<Record<string, string>>
  /** Where it runs, when that is not this checkout. */
  folder?: string
  /** Is given all that it says, as it says it. */
  hear?: (said: string) => void
}

/** The whole library, started as its owner starts it, in a process of its own. */
export type RunningApp = {
  url: string
  ownerLink: string | null
  databaseUrl: string
  /** Ends it as Ctrl-C does. Throws when it does not end well. */
  stop: () => Promise<void>
  /** Ends it as a power cut does. */
  kill: () => Promise<void>
}

export async function startApp(wishes: AppWishes): Promise<RunningApp> {
  const { port, dataDir, databaseUrl } = wishes
  const { contentDir = '', settings = {}, folder = process.cwd() } = wishes
  const child = spawn(process.execPath, startWords(), {
    cwd: folder,
    env: {
      ...process.env,
      PORT: String(port),
      INTERLEAF_DATA_DIR: dataDir,
      INTERLEAF_MAILBOX: '1',
      ...UNSET,
      ...settings,
      INTERLEAF_CONTENT_DIR: contentDir,
      DATABASE_URL: databaseUrl ?? '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => wishes.hear?.(chunk.toString('utf8')))
  const said = await greeting(child)
  return {
    url: /open at (\S+)/.exec(said)?.[1] ?? '',
    ownerLink: /becomes it: (\S+)/.exec(said)?.[1] ?? null,
    databaseUrl: databaseUrl ?? embeddedUrl(dataDir),
    stop: () => stop(child),
    kill: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** The words after `node` in the script that `npm start` runs. */
function startWords() {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: { start: string }
  }
  return scripts.start.split(' ').slice(1)
}

function greeting(child: ChildProcess) {
  return new Promise<string>((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => {
      child.kill('SIGTERM')
      reject(new Error(`The library did not open in time. It said:\n${said}`))
    }, START_TIMEOUT_MS)
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-20_000)
      if (said.includes('Press Ctrl-C')) {
        clearTimeout(timer)
        resolve(said)
      }
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`The library ended while it opened (code ${code}). It said:\n${said}`))
    })
  })
}

async function stop(child: ChildProcess) {
  const ended = once(child, 'exit') as Promise<[number | null]>
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
  child.kill('SIGTERM')
  const [code] = await ended
  clearTimeout(timer)
  if (code !== 0) throw new Error(`The library did not stop well (code ${code ?? 'none'}).`)
}

function embeddedUrl(dataDir: string) {
  const { password, port } = JSON.parse(
    readFileSync(path.join(dataDir, 'database.json'), 'utf8'),
  ) as { password: string; port: number }
  return `postgresql://interleaf:${password}@127.0.0.1:${port}/interleaf`
}
