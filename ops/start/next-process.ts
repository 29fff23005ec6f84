import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const BACK_OFF_MS = [0, 500, 1_000, 2_000, 5_000, 10_000]
const STEADY_MS = 60_000
const STOP_TIMEOUT_MS = 3_000

/** Next in a process of its own behind a unix socket, started again whenever it dies. */
export class NextProcess {
  readonly #env: NodeJS.ProcessEnv
  readonly #tell: (line: string) => void
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'interleaf-'))
  readonly #ending = new AbortController()
  #child: ChildProcess | null = null
  #socket: string | null = null
  #failures = 0

  constructor(env: NodeJS.ProcessEnv, tell: (line: string) => void) {
    this.#env = env
    this.#tell = tell
  }

  /** Where it listens; null while it is down. */
  get socket(): string | null {
    return this.#socket
  }

  /** Returns once it listens. Throws when it ends before that. */
  async start(): Promise<void> {
    const socket = this.#newSocket()
    const child = fork('ops/start/next-child.ts', {
      execArgv: ['--import', 'tsx'],
      env: { ...this.#env, INTERLEAF_SOCKET: socket },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    })
    this.#child = child
    await isReady(child)
    // What Next says of itself until here is of no use to the owner; from here on it is the server's log.
    child.stdout?.pipe(process.stdout, { end: false })
    const began = performance.now()
    this.#socket = socket
    void once(child, 'exit').then(() => this.#startAgain(performance.now() - began))
  }

  /** Ends it; what is still under way is cut off. */
  async stop(): Promise<void> {
    this.#ending.abort()
    const child = this.#child
    if (child !== null && isRunning(child)) {
      const ended = once(child, 'exit')
      if (child.connected) child.disconnect()
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
      await ended
      clearTimeout(timer)
    }
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #startAgain(livedMs: number) {
    this.#socket = null
    if (livedMs > STEADY_MS) this.#failures = 0
    const { signal } = this.#ending
    while (!signal.aborted) {
      this.#tell('The page server ended; starting it again.')
      const wait = BACK_OFF_MS[Math.min(this.#failures++, BACK_OFF_MS.length - 1)]
      const started = await sleep(wait, undefined, { signal })
        .then(() => this.start())
        .then(() => true)
        .catch(() => false)
      if (started) return
    }
  }

  /** A private folder: whoever could reach the socket could pose as any visitor address. */
  #newSocket() {
    const name = `next-${process.hrtime.bigint()}`
    return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(this.#folder, name)
  }
}

const isRunning = (child: ChildProcess) => child.exitCode === null && child.signalCode === null

function isReady(child: ChildProcess) {
  return new Promise<void>((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
    child.once('message', () => {
      child.stdout?.removeAllListeners('data')
      resolve()
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      reject(
        new Error(`The page server ended while it started (${signal ?? `code ${code}`}).\n${said}`),
      )
    })
  })
}
