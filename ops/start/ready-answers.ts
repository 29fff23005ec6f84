import { Agent } from 'node:http'
import { askCleanly, type CleanAnswer } from './ask-cleanly'
import { finishAnswer, type FinishedAnswer } from './finished-answer'
import { asGone } from './gone-page'
import type { KeptAnswers } from './kept-answers'
import { NOWHERE } from './missing-page'
import type { PublicAddress } from './public-address'
import { STATE_HEADER } from './state-header'
import { withWaitingScripts } from './waiting-scripts'

const SOCKETS_MAX = 8
/** Something may change while Next answers; whoever asks then gets the last words. */
const TRIES = 3
const STATUS_OF_NOWHERE = 404

export type Source = {
  socket: () => string | null
  origin: string
  /** What is answered without Next. Null for any other address. */
  own: (path: string) => Promise<CleanAnswer | null>
}

/** Makes the answers that are kept: one question at a time for each address, whoever and how many ask. */
export class ReadyAnswers {
  readonly #kept: KeptAnswers
  readonly #source: Source
  readonly #agent = new Agent({ keepAlive: true, maxSockets: SOCKETS_MAX })
  readonly #flights = new Map<string, Promise<FinishedAnswer | null>>()

  constructor(kept: KeptAnswers, source: Source) {
    this.#kept = kept
    this.#source = source
  }

  /** How many addresses Next is being asked for. */
  get underWay(): number {
    return this.#flights.size
  }

  /** The answer for everyone at an address of the closed list. Null when Next answers with what is for one reader only. */
  async at({ path, topic }: PublicAddress): Promise<FinishedAnswer | null> {
    const flight = `${this.#kept.mark(topic)} ${path}`
    const joined = this.#flights.get(flight)
    if (joined !== undefined) return joined
    const made = this.#make(path, topic).finally(() => this.#flights.delete(flight))
    this.#flights.set(flight, made)
    return made
  }

  /** The page that says that nothing stands at an address. */
  async missingPage(): Promise<FinishedAnswer | null> {
    const page =
      this.#kept.get(NOWHERE) ?? (await this.at({ path: NOWHERE, kind: 'page', topic: null }))
    return page?.status === STATUS_OF_NOWHERE ? page : null
  }

  close(): void {
    this.#agent.destroy()
  }

  async #make(path: string, topic: string | null): Promise<FinishedAnswer | null> {
    for (let tries = 1; ; tries++) {
      const mark = this.#kept.mark(topic)
      const { state } = this.#kept
      const said = await this.#ask(path)
      if (isForOne(said)) return null
      const answer = finishAnswer(asGone(withWaitingScripts(path, said)))
      if (!mayBeKept(path, said)) return answer
      const isPresent = (generationOf(said) ?? state.generation) === state.generation
      if (isPresent && this.#kept.keep(path, { answer, topic, mark })) return answer
      if (tries === TRIES) return answer
    }
  }

  async #ask(path: string) {
    const { socket, origin, own } = this.#source
    const answer = await own(path)
    if (answer !== null) return answer
    const socketPath = socket()
    if (socketPath === null) throw new Error('Next is down')
    return askCleanly({ socketPath, path, origin, state: this.#kept.state, agent: this.#agent })
  }
}

/** Nobody sent a cookie, so what is refused to one is refused to all; only words may be for one reader. */
const isForOne = ({ status, headers }: CleanAnswer) =>
  headers['set-cookie'] !== undefined ||
  (status === 200 && /private|no-store/.test(headers['cache-control'] ?? '')) ||
  /\*|cookie|authorization/i.test(headers.vary ?? '')

/**
 * Next may hand out a page whose rendering it began for somebody before. Therefore each page says from which generation
 * it was made (page-memory.ts), and one that does not is not kept. Other answers are made when they are asked for.
 */
function mayBeKept(path: string, said: CleanAnswer) {
  if (said.status !== (path === NOWHERE ? STATUS_OF_NOWHERE : 200)) return false
  const isCached = said.headers['x-nextjs-cache'] !== undefined
  const isPage = (said.headers['content-type'] ?? '').startsWith('text/html')
  return generationOf(said) !== undefined || !(isCached || isPage)
}

const generationOf = ({ headers }: CleanAnswer) => headers[STATE_HEADER]
