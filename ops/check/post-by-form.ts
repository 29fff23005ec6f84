import type { Arrangement } from './crash-arrangement'

const ANSWER_TIMEOUT_MS = 10_000

/**
 * Posts a reply as a browser without JavaScript does: with the form of the page. True when the library acknowledged it by
 * leading to the new comment. Throws when nothing answers.
 */
export function postByForm(url: string, { threadId, cookies }: Arrangement) {
  const page = `${url}/threads/${threadId}`
  let hidden: [string, string][] | null = null
  return async (clientKey: string): Promise<boolean> => {
    // Who sends the same words again is whoever sent them first.
    const cookie = cookies[Number.parseInt(clientKey.slice(0, 4), 16) % cookies.length] ?? ''
    hidden ??= await readHiddenFields(page, cookie)
    const form = new FormData()
    for (const [name, value] of hidden) if (name !== 'clientKey') form.append(name, value)
    form.append('clientKey', clientKey)
    form.append('words', `Said once, and kept: ${clientKey}`)
    const answer = await fetch(page, {
      method: 'POST',
      body: form,
      headers: { cookie, origin: url },
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
    })
    await answer.arrayBuffer()
    return answer.status === 303 && (answer.headers.get('location') ?? '').includes('said=')
  }
}

async function readHiddenFields(page: string, cookie: string): Promise<[string, string][]> {
  const answer = await fetch(page, { headers: { cookie } })
  const html = await answer.text()
  const form = /<form[^>]*id="reply"[\s\S]*?<\/form>/.exec(html)?.[0]
  if (!answer.ok || form === undefined) {
    throw new Error(`There is no form to reply with on ${page} (status ${answer.status}).`)
  }
  const inputs = form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []
  return inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')])
}

const attribute = (tag: string, name: string) =>
  (new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
