export type KeptCopy = { path: string; title: string; keptAt: string }

const PAGES = 'interleaf-pages-'
const ESSAY = /^\/essays\/[a-z0-9-]+$/

/** The essays that public/service-worker.js keeps in this browser, the latest first. None where it cannot. */
export async function keptCopies(): Promise<KeptCopy[]> {
  if (!('caches' in window)) return []
  const copies: KeptCopy[] = []
  for (const name of await pageCaches()) {
    const pages = await caches.open(name)
    for (const request of await pages.keys()) {
      const path = new URL(request.url).pathname
      const headers = (await pages.match(request))?.headers
      if (!ESSAY.test(path) || headers === undefined) continue
      const title = plainText(decodeURIComponent(headers.get('x-kept-title') ?? ''))
      copies.push({ path, title: title || path, keptAt: headers.get('x-kept-at') ?? '' })
    }
  }
  return copies.sort((one, other) => other.keptAt.localeCompare(one.keptAt))
}

/** Lets go of every copy but the page that lists them. */
export async function forgetCopies(): Promise<void> {
  for (const name of await pageCaches()) {
    const pages = await caches.open(name)
    for (const request of await pages.keys()) {
      if (new URL(request.url).pathname !== '/offline') await pages.delete(request)
    }
  }
}

const pageCaches = async () => (await caches.keys()).filter((name) => name.startsWith(PAGES))

/** The title was cut out of a page, so that its letters may be written as `&amp;`. */
const plainText = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent.trim()
