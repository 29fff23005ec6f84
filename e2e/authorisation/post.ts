import { ask, type Answer } from './ask'
import type { Person } from './person'

export type Form = Readonly<Record<string, string>>

const BOUNDARY = 'a-boundary-of-the-matrix'
const STATE = '{"status":"idle"}'

const multipart = (fields: readonly (readonly [string, string])[]): string =>
  [
    ...fields.map(
      ([name, value]) =>
        `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    ),
    `--${BOUNDARY}--\r\n`,
  ].join('')

export const MULTIPART = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }

export const fromHere = (library: string) => ({
  origin: library,
  'sec-fetch-site': 'same-origin',
  'sec-fetch-mode': 'cors',
})

export type Posted = { library: string; id: string; path: string; form: Form }

/** The body of an action as a script sends it: the form's last state, and the form. */
export const bodyOfScript = (form: Form): string =>
  multipart([
    ...Object.entries(form).map(([name, value]) => [`_1_${name}`, value] as const),
    ['0', `[${STATE},"$K1"]`],
  ])

/** The same as a browser sends it in which scripts are switched off. */
export const bodyOfForm = (id: string, form: Form): string =>
  multipart([
    ['$ACTION_REF_1', ''],
    ['$ACTION_1:0', JSON.stringify({ id, bound: '$@1' })],
    ['$ACTION_1:1', `[${STATE}]`],
    ['$ACTION_KEY', 'k1'],
    ...Object.entries(form),
  ])

export const postByScript = (who: Person, { library, id, path, form }: Posted): Promise<Answer> =>
  ask(library, who, {
    method: 'POST',
    path,
    headers: {
      ...fromHere(library),
      ...MULTIPART,
      accept: 'text/x-component',
      'next-action': id,
    },
    body: bodyOfScript(form),
  })

export const postByForm = (who: Person, { library, id, path, form }: Posted): Promise<Answer> =>
  ask(library, who, {
    method: 'POST',
    path,
    headers: {
      ...fromHere(library),
      ...MULTIPART,
      accept: 'text/html',
      'sec-fetch-mode': 'navigate',
    },
    body: bodyOfForm(id, form),
  })

/** What a script is told of its form, or where it is led; null when the answer is none of ours. */
export const outcomeOf = ({ location, text }: Answer): string | null =>
  location ?? /"status":"(done|refused)"/.exec(text)?.[1] ?? null

/** Where a form without scripts led; null when it brought a page, or the page itself led elsewhere. */
export const ledTo = ({ status, location }: Answer): string | null =>
  status === 303 ? location : null
