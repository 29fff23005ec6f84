// Keeps what was opened here, so that it can be read again without a network: pages of the closed list below, which are the
// same for everyone, and the files they are made of. Each copy is fetched by a request of its own without cookies, so
// nothing of a member can be in it. A kept page names the files of its build, and they are kept as long as it is.
// Raise the number when the form of a copy changes: older copies are then let go.
const FORM = 1
const PAGES = `interleaf-pages-${FORM}`
const FILES = `interleaf-files-${FORM}`

const ESSAYS_MAX = 60
const OTHERS_MAX = 30
/** How long a page that has a copy may wait for the network. */
const PATIENCE_MS = 3_000
const ASK_AGAIN_MS = 7 * 24 * 3_600_000

const OFFLINE = '/offline'
const FIRST_PAINT = '/first-paint.js'
const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*'
const ESSAY = new RegExp(`^/essays/${SLUG}$`)
const PUBLIC = new RegExp(
  `^/(?:|offline|kept|guidelines|care|essays/${SLUG}(?:/history)?` +
    `|(?:series|authors|concepts|questions)(?:/(?!compare$)${SLUG})?)$`,
)
const BUILT = /\/_next\/static\/[\w./~%-]+/g

let work = Promise.resolve()

self.addEventListener('install', (event) => {
  // A new worker serves old copies as well as the one before it, so it need not wait.
  self.skipWaiting()
  event.waitUntil(keep(OFFLINE, []).catch(() => undefined))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(settle())
})

self.addEventListener('message', (event) => {
  const { keep: path, files } = event.data ?? {}
  if (typeof path !== 'string' || !PUBLIC.test(path)) return
  const seen = Array.isArray(files) ? files.filter(isBuilt) : []
  // One after another: tidying up must not meet a copy half made.
  work = work.then(() => keep(path, seen)).then(askOldestAgain, () => undefined)
  event.waitUntil(work)
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(answerPage(event, url))
  else if (url.pathname === FIRST_PAINT) event.respondWith(networkFirst(request))
  else if (isBuilt(url.pathname)) event.respondWith(copyFirst(request))
})

async function settle() {
  const names = await caches.keys()
  const former = names.filter(
    (name) => name.startsWith('interleaf-') && name !== PAGES && name !== FILES,
  )
  await Promise.all(former.map((name) => caches.delete(name)))
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
}

/** The page from the network; its copy when that fails or takes long; else the page that says what is kept. */
async function answerPage(event, url) {
  const network = fromNetwork(event)
  event.waitUntil(network.catch(() => undefined))
  const path = url.search === '' && PUBLIC.test(url.pathname) ? url.pathname : null
  const copy = path === null ? undefined : await copyOf(path)
  try {
    const answer = await (copy ? Promise.race([network, patience()]) : network)
    if (copy && (answer === null || answer.status >= 500)) return copy
    const isElsewhere = answer.type === 'opaqueredirect'
    if (copy && (isElsewhere || isGone(answer))) event.waitUntil(forget(path))
    return answer
  } catch (problem) {
    if (copy) return copy
    if ((await copyOf(OFFLINE)) === undefined) throw problem
    return Response.redirect(`${OFFLINE}#${url.pathname}`, 302)
  }
}

const fromNetwork = async (event) => (await event.preloadResponse) ?? fetch(event.request)

const patience = () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null))

async function networkFirst(request) {
  try {
    return await fetch(request)
  } catch (problem) {
    const copy = await caches.match(request)
    if (copy === undefined) throw problem
    return copy
  }
}

const copyFirst = async (request) => (await caches.match(request)) ?? fetch(request)

const copyOf = async (path) => (await caches.open(PAGES)).match(path)

const isBuilt = (path) => typeof path === 'string' && path.startsWith('/_next/static/')

const isGone = ({ status }) => status === 404 || status === 410

/** What becomes of an essay becomes of its history. */
async function forget(path) {
  const pages = await caches.open(PAGES)
  await Promise.all([path, `${path}/history`].map((gone) => pages.delete(gone)))
}

/** Fetches a page as a stranger would, and keeps it with its files. What is gone, or stands elsewhere now, is let go. */
async function keep(path, seen) {
  const answer = await fetch(path, { credentials: 'omit', headers: { accept: 'text/html' } })
  if (answer.redirected || isGone(answer)) {
    await forget(path)
    return
  }
  if (!mayBeKept(answer)) return
  const html = await answer.text()
  if (ESSAY.test(path) && !html.includes('id="essay-body"')) {
    // The essay was withdrawn: the page says so, and no copy of its words stays.
    await forget(path)
    return
  }
  const files = [...new Set([FIRST_PAINT, ...(html.match(BUILT) ?? []), ...seen])]
  await keepFiles(files)
  const keptAt = new Date().toISOString()
  const headers = new Headers(answer.headers)
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  headers.set('x-kept-at', keptAt)
  headers.set('x-kept-title', encodeURIComponent(titleOf(html)))
  headers.set('x-kept-files', files.join(' '))
  const body = html.replace('<html', `<html data-kept="${keptAt}"`)
  await (await caches.open(PAGES)).put(path, new Response(body, { headers }))
  await tidy()
}

const mayBeKept = ({ status, type, headers }) =>
  status === 200 &&
  type === 'basic' &&
  (headers.get('content-type') ?? '').startsWith('text/html') &&
  !/private|no-store/.test(headers.get('cache-control') ?? '')

const titleOf = (html) =>
  (/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replaceAll(/<[^>]*>/g, '').trim()

async function keepFiles(paths) {
  const files = await caches.open(FILES)
  const missing = []
  for (const path of paths) {
    if (path === FIRST_PAINT || !(await files.match(path))) missing.push(path)
  }
  await Promise.all(
    missing.map(async (path) => {
      const answer = await fetch(path, { credentials: 'omit' })
      if (answer.status === 200) await files.put(path, answer)
    }),
  )
}

/** Lets the oldest copies go when there are too many, and the files that no copy needs any more. */
async function tidy() {
  const [pages, files] = [await caches.open(PAGES), await caches.open(FILES)]
  const copies = await keptCopies(pages)
  const essays = copies.filter(({ path }) => ESSAY.test(path))
  const others = copies.filter(({ path }) => !ESSAY.test(path) && path !== OFFLINE)
  const surplus = [...essays.slice(ESSAYS_MAX), ...others.slice(OTHERS_MAX)]
  await Promise.all(surplus.map(({ path }) => pages.delete(path)))
  const needed = new Set(
    copies.filter((copy) => !surplus.includes(copy)).flatMap((copy) => copy.files),
  )
  for (const request of await files.keys()) {
    if (!needed.has(new URL(request.url).pathname)) await files.delete(request)
  }
}

/** What was taken from the library does not stay here for ever: the copy longest unasked is asked for again. */
async function askOldestAgain() {
  const oldest = (await keptCopies(await caches.open(PAGES))).at(-1)
  if (oldest === undefined || Date.now() - Date.parse(oldest.keptAt) < ASK_AGAIN_MS) return
  await keep(oldest.path, oldest.files.filter(isBuilt)).catch(() => undefined)
}

/** All copies, the newest first. */
async function keptCopies(pages) {
  const copies = []
  for (const request of await pages.keys()) {
    const headers = (await pages.match(request))?.headers
    copies.push({
      path: new URL(request.url).pathname,
      keptAt: headers?.get('x-kept-at') ?? '',
      files: (headers?.get('x-kept-files') ?? '').split(' '),
    })
  }
  return copies.sort((one, other) => other.keptAt.localeCompare(one.keptAt))
}
