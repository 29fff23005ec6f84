const DROPPED =
  /^(connection|keep-alive|transfer-encoding|x-nextjs-cache|x-nextjs-prerender|x-interleaf-.*)$/i

/**
 * What a visitor gets of Next's raw headers (name, value, name, value…). Next lets shared caches keep a static page for a
 * year; ours must be asked each time, so that a page taken down is gone.
 */
export function replyHeaders(raw: readonly string[]): string[] {
  const reply: string[] = []
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name = '', value = ''] = [raw[at], raw[at + 1]]
    if (DROPPED.test(name)) continue
    reply.push(name, name.toLowerCase() === 'cache-control' ? cacheControl(value) : value)
  }
  return reply
}

const cacheControl = (value: string) =>
  /s-maxage=\d{5,}/.test(value) ? 'public, max-age=0, must-revalidate' : value
