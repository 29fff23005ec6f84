import { Agent, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { PublicAddresses } from '@/server/library/public-addresses'
import { sendFinished, type FinishedAnswer } from './finished-answer'
import { forwardedHeaders, type ForwardingRules } from './forwarded-headers'
import type { KeptAnswers } from './kept-answers'
import type { KnownAddresses } from './known-addresses'
import { isMissingPage } from './missing-page'
import { passOn } from './pass-on'
import { plainSpelling } from './plain-spelling'
import { publicAddress } from './public-address'
import type { ReadyAnswers } from './ready-answers'
import { refusalOf } from './refusal'
import { DOWN, NOTHING_HERE, sendSentence } from './sentence-page'
import { sendMoved, sendNothing } from './short-answers'
import { STATE_HEADER, stateAsHeader } from './state-header'
import { whereabouts } from './whereabouts'

const SOCKETS_MAX = 128

type Place = ReturnType<typeof whereabouts>

export type Standing = {
  /** Where Next listens; null while it is down. */
  nextSocket: () => string | null
  rules: ForwardingRules
  kept: KeptAnswers
  ready: ReadyAnswers
  known: KnownAddresses
  /** The addresses of what lies in `public/`. */
  files: ReadonlySet<string>
}

/** What stands before Next: gives out what is ready, refuses what is nowhere, and hands everything else on. */
export class Front {
  readonly #standing: Standing
  readonly #agent = new Agent({ keepAlive: true, maxSockets: SOCKETS_MAX })
  /** Streams stay open as long as someone reads: they take no place from whoever asks and goes. */
  readonly #streams = new Agent({ keepAlive: false })

  constructor(standing: Standing) {
    this.#standing = standing
  }

  readonly listener: RequestListener = (request, response) => {
    const kept = mayGetKept(request) ? this.#standing.kept.get(request.url ?? '/') : undefined
    if (kept === undefined) this.#lead(request, response)
    else sendFinished(request, response, kept)
  }

  close(): void {
    this.#agent.destroy()
    this.#streams.destroy()
    this.#standing.ready.close()
  }

  /** A name that is new to the addresses of before waits until the present ones are read, and costs Next nothing. */
  #lead(request: IncomingMessage, response: ServerResponse) {
    const refusal = refusalOf(request, this.#standing.rules.origin)
    if (refusal !== null) {
      sendSentence(request, response, refusal)
      return
    }
    const { kept, known } = this.#standing
    const generation = kept.isFresh ? kept.state.generation : null
    const addresses = generation === null ? null : known.of(generation)
    const isNew = placeOf(request, addresses ?? known.former ?? NO_ADDRESSES) !== null
    if (generation === null || addresses !== null || !isNew) {
      this.#leadTo(placeOf(request, addresses), request, response)
      return
    }
    void known.once(generation).then((read) => {
      this.#leadTo(placeOf(request, read), request, response)
    })
  }

  #leadTo(place: Place, request: IncomingMessage, response: ServerResponse) {
    if (place === 'lost') this.#tellMissing(request, response)
    else if (place !== null) sendMoved(response, place.movedTo)
    else this.#answer(request, response)
  }

  /**
   * A page reads no query: with one it is the same page. What Next's scripts ask for is made from the page that stands
   * ready: so Next never makes a page in the name of one reader.
   */
  #answer(request: IncomingMessage, response: ServerResponse) {
    const { kept, ready, files } = this.#standing
    const { url = '/', method } = request
    const address = publicAddress(url, files) ?? pageBefore(url)
    if (address === null || !kept.isFresh || !isReading(method)) {
      this.#passOn(request, response)
      return
    }
    const known = kept.get(address.path)
    void (known ? Promise.resolve(known) : ready.at(address))
      .catch(() => null)
      .then((answer) => {
        if (answer !== null && isEmptyPage(answer)) this.#tellMissing(request, response)
        else if (answer === null || !mayGetKept(request)) this.#passOn(request, response)
        else sendFinished(request, response, answer)
      })
  }

  #tellMissing(request: IncomingMessage, response: ServerResponse) {
    if (request.url?.startsWith('/api/')) {
      sendNothing(request, response)
      return
    }
    void this.#standing.ready
      .missingPage()
      .catch(() => null)
      .then((page) => {
        if (page === null) sendSentence(request, response, NOTHING_HERE)
        else sendFinished(request, response, page)
      })
  }

  #passOn(request: IncomingMessage, response: ServerResponse) {
    const { nextSocket, rules, kept } = this.#standing
    const socketPath = nextSocket()
    if (socketPath === null) {
      sendSentence(request, response, DOWN)
      return
    }
    const { headers, socket } = request
    const forwarded = forwardedHeaders(headers, socket.remoteAddress, rules)
    passOn(request, response, {
      socketPath,
      path: withoutQuery(request.url ?? '/'),
      headers: { ...forwarded, [STATE_HEADER]: stateAsHeader(kept.state) },
      agent: isStream(request) ? this.#streams : this.#agent,
      takesOver: (answer) => {
        const isMissing = isMissingPage(request, answer)
        if (isMissing) this.#tellMissing(request, response)
        return isMissing
      },
    })
  }
}

/** Only what is read can be lost: a form sent to a page that is gone gets its own answer. */
function placeOf({ method, url = '/' }: IncomingMessage, addresses: PublicAddresses | null): Place {
  const plain = isReading(method) ? plainSpelling(url) : null
  if (plain !== null) return { movedTo: plain }
  const place = addresses === null ? null : whereabouts(url, addresses)
  return place === 'lost' && !isReading(method) ? null : place
}

const isStream = ({ url = '', headers }: IncomingMessage) =>
  url.endsWith('/events') && (headers.accept ?? '').includes('text/event-stream')

const isReading = (method: string | undefined) => method === 'GET' || method === 'HEAD'

/** What is kept is whole pages: Next's scripts ask by these headers for something else at the same address. */
const mayGetKept = ({ method, headers }: IncomingMessage) =>
  isReading(method) && headers['rsc'] === undefined && headers['next-action'] === undefined

const NO_ADDRESSES: PublicAddresses = {
  essays: new Set(),
  series: new Set(),
  authors: new Set(),
  concepts: new Set(),
  questions: new Set(),
  formerEssays: new Map(),
}

const NO_FILES: ReadonlySet<string> = new Set()

/** The page that a query string was put to. */
function pageBefore(url: string) {
  const end = url.indexOf('?')
  const address = end < 0 ? null : publicAddress(url.slice(0, end), NO_FILES)
  return address?.kind === 'page' ? address : null
}

/** Next would write the query of whoever asks first into the page that it keeps for all; of its own it needs but one word. */
function withoutQuery(url: string) {
  const page = pageBefore(url)
  const own = /[?&](_rsc=[\w-]+)/.exec(url)?.[1]
  return page === null ? url : `${page.path}${own === undefined ? '' : `?${own}`}`
}

/** After `notFound()` Next sends a page that only scripts can draw. */
const isEmptyPage = ({ status, isPage }: FinishedAnswer) => status === 404 && isPage
