import { bodyOfForm, bodyOfScript, MULTIPART, type Form } from './post'

const EVIL = 'http://evil.example'

/** Where a request says that it comes from, when no page of the library sent it. */
export const foreignPlaces = (
  library: string,
): Readonly<Record<string, Record<string, string>>> => ({
  'without an origin': {},
  'without an origin, as if from here': { 'sec-fetch-site': 'same-origin' },
  'from a sandboxed frame': { origin: 'null', 'sec-fetch-site': 'cross-site' },
  'from another site': { origin: EVIL, 'sec-fetch-site': 'cross-site' },
  'from another port': { origin: 'http://localhost:1', 'sec-fetch-site': 'same-site' },
  'from an origin that begins like ours': { origin: `${library}.evil.example` },
  'from our origin, as another site': { origin: library, 'sec-fetch-site': 'cross-site' },
  'from another site that calls itself the host': { origin: EVIL, host: 'evil.example' },
  'from another site, the host forwarded': {
    origin: EVIL,
    'x-forwarded-host': 'evil.example',
    forwarded: 'host=evil.example',
  },
  'without an origin, the host another’s': {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
  },
})

export type Body = { headers: Record<string, string>; body: string }

const flat = (input: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )

/** What is meant for a route handler, in every body that a page of another site can make a browser send. */
export function bodiesForHandler(input: Readonly<Record<string, unknown>>): Record<string, Body> {
  const json = JSON.stringify(input)
  const urlencoded = new URLSearchParams(flat(input)).toString()
  return {
    form: { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: urlencoded },
    'text/plain': { headers: { 'content-type': 'text/plain' }, body: json },
    JSON: { headers: { 'content-type': 'application/json' }, body: json },
  }
}

/** The same for a server action: a form of it without scripts, and what a script sends. */
export function bodiesForAction(id: string, form: Form): Record<string, Body> {
  const byId = new URLSearchParams({ [`$ACTION_ID_${id}`]: '', ...form }).toString()
  const script = { 'next-action': id, accept: 'text/x-component' }
  const args = JSON.stringify([{ status: 'idle' }, form])
  return {
    form: { headers: MULTIPART, body: bodyOfForm(id, form) },
    'form of a script': { headers: { ...MULTIPART, ...script }, body: bodyOfScript(form) },
    urlencoded: { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: byId },
    'text/plain': { headers: { 'content-type': 'text/plain', ...script }, body: args },
    JSON: { headers: { 'content-type': 'application/json', ...script }, body: args },
  }
}
