import { headers } from 'next/headers'

/** Whether a page is drawn as the answer to a form that was sent without scripts. */
export async function answersForm(): Promise<boolean> {
  const sent = (await headers()).get('content-type') ?? ''
  return sent.startsWith('multipart/form-data')
}
