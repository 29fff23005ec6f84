import { randomUUID } from 'node:crypto'

import { actionsBuilt } from '../authorisation/actions-built'
import { ask } from '../authorisation/ask'
import { arrangePerson, type Person } from '../authorisation/person'
import { outcomeOf, postByScript, type Form } from '../authorisation/post'

import { arrangeConversation } from './conversation'

/** What a member asked for: words posted, where that led; a private read, its status. */
export type Got = { posted: string | null; read: number }

/** A member who wrote about an essay, to ask the same of several instances. */
export async function arrangeSharedMember(essay: string) {
  const person = await arrangePerson('member')
  const authorId = person.id ?? ''
  const said = { essay, title: 'On both', words: 'Said on both.', authorId }
  const { threadId, commentId } = await arrangeConversation(said)
  const path = `/threads/${threadId}`
  return {
    id: authorId,
    commentId,
    threadId,
    /** Posts an answer and reads what is theirs alone, on the instance at this address. */
    asks: async (library: string): Promise<Got> => ({
      posted: await act(person, library, {
        ...{ action: 'app/threads/[id]/actions.ts#post', path },
        form: { clientKey: randomUUID(), threadId, words: 'An answer.' },
      }),
      read: (await ask(library, person, { path: '/api/me/reading' })).status,
    }),
    /** Asks to be erased; returns where that led. */
    asksErasure: (library: string, handle: string): Promise<string | null> =>
      act(person, library, {
        ...{ action: 'app/account/leaving/actions.ts#erase', path: '/account/leaving' },
        form: { handle, comments: 'stay' },
      }),
  }
}

async function act(
  person: Person,
  library: string,
  { action, path, form }: { action: string; path: string; form: Form },
): Promise<string | null> {
  const built = actionsBuilt().get(action)
  if (built === undefined) throw new Error(`The build has no action ${action}.`)
  return outcomeOf(await postByScript(person, { library, id: built.id, path, form }))
}
