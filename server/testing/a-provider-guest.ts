import 'server-only'

type Guest = { name: string; address?: string; verified?: boolean; answer?: 'go' | 'cancel' }

/** Someone with a browser of their own at a provider: keeps its cookies, follows it until it sends them back to the library. */
export async function aProviderGuest(departure: string, guest: Guest): Promise<URL> {
  const { origin } = new URL(departure)
  const jar = new Map<string, string>()
  let [next, form]: [string, URLSearchParams | null] = [departure, null]
  for (let step = 0; step < 12; step++) {
    const response: Response = await fetch(next, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
      ...(form && { body: form }),
    })
    for (const cookie of response.headers.getSetCookie()) keep(jar, cookie)
    const location = response.headers.get('location')
    form = location === null ? filledIn(guest) : null
    if (location === null) continue
    next = new URL(location, next).href
    if (!next.startsWith(origin)) return new URL(next)
  }
  throw new Error(`The provider did not send its guest back; it stopped at ${next}.`)
}

function keep(jar: Map<string, string>, cookie: string): void {
  const [pair = ''] = cookie.split(';')
  const at = pair.indexOf('=')
  jar.set(pair.slice(0, at), pair.slice(at + 1))
}

const filledIn = ({ name, address = '', verified = false, answer = 'go' }: Guest) =>
  new URLSearchParams({ name, address, answer, ...(verified && { verified: 'on' }) })
