import { required } from './arrange/database'
import { actionsBuilt } from './authorisation/actions-built'
import { arrangePerson } from './authorisation/person'
import { fromHere, MULTIPART, outcomeOf, postByScript } from './authorisation/post'
import { ask } from './authorisation/ask'
import { expect, story } from './story'

const LARGE = 'x'.repeat(1_500_000)

/** Addresses of the same action: a page that has it, and the one page behind which larger files are taken. */
const PLACES = ['/bookmarks', '/bookmarks/import', '/bookmarks/import/file'] as const

for (const path of PLACES) {
  story(`a form of 1.5 MB goes to no action, sent to ${path}`, async () => {
    const [library, member] = [required('BASE_URL'), await arrangePerson('member')]
    const { id = '' } = actionsBuilt().get('app/bookmarks/actions.ts#nameTheColours') ?? {}
    const form = { EMBER: LARGE, MOSS: '', SKY: '', ROSE: '' }
    const answer = await postByScript(member, { library, id, path, form })
    // The form itself would be refused for its length: it is not even read.
    expect(outcomeOf(answer)).toBeNull()
    const small = { ...form, EMBER: 'true for me' }
    const heard = await postByScript(member, { library, id, path: '/bookmarks', form: small })
    expect(outcomeOf(heard)).toBe('done')
    const long = { ...form, EMBER: LARGE.slice(0, 100_000) }
    const refused = await postByScript(member, { library, id, path: '/bookmarks', form: long })
    expect(outcomeOf(refused)).toBe('refused')
  })
}

story('a form of 1.5 MB goes to a handler only where files are brought', async () => {
  const [library, member] = [required('BASE_URL'), await arrangePerson('member')]
  const headers = { ...fromHere(library), ...MULTIPART }
  const post = (path: string) =>
    ask(library, member, { method: 'POST', path, headers, body: LARGE })
  expect((await post('/bookmarks/import/file')).text).toContain('Send this by the button')
  expect((await post('/sign-in/with/oidc')).text).toContain('too much at once')
})
