import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'

import { memberOnly } from '@/app/member-only'
import { AnsweredForm } from '@/components/discussion/answered-form'
import { BranchForm } from '@/components/discussion/branch-form'
import { HideThreadForm } from '@/components/discussion/hide-thread-form'
import { KeptTitle } from '@/components/discussion/kept-title'
import { MoveThreadForms } from '@/components/discussion/move-thread-forms'
import { RenameThreadForm } from '@/components/discussion/rename-thread-form'
import { TermsForm } from '@/components/discussion/terms-form'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { uuid } from '@/domain/uuid'
import { movableBranch, threadDesk } from '@/server/discussion/thread-desk'
import { threadNow } from '@/server/discussion/thread-now'

import { branch, hide, markAnswered, merge, move, rename, settle } from './actions'

export const metadata: Metadata = { title: 'Tools of a conversation', robots: { index: false } }

export default async function ToolsPage(props: PageProps<'/threads/[id]/tools'>) {
  const { id: named } = await props.params
  const here = `/threads/${named}/tools`
  const actor = await memberOnly(here)
  const id = uuid.safeParse(named)
  const desk = id.success ? await threadDesk(id.data, actor) : null
  if (!desk) {
    const now = id.success ? await threadNow(id.data) : null
    if (now) redirect(`/threads/${now}/tools`)
    notFound()
  }
  const chosen = uuid.safeParse((await props.searchParams)['branch'])
  const reply = chosen.success ? await movableBranch(desk.id, chosen.data, actor) : null
  return (
    <Page
      title="Tools of a conversation"
      width="narrow"
      kicker={<TextLink href={`/threads/${desk.id}`}>{desk.title || 'A conversation'}</TextLink>}
      lead={
        desk.mayTend ? (
          <>
            All that is done here stands in{' '}
            <TextLink href={`/threads/${desk.id}/log`}>its log</TextLink>, where it can be undone.
          </>
        ) : null
      }
    >
      <div className="flex flex-col gap-12">
        <BranchForm branch={reply} action={branch} />
        {desk.mayRename ? <RenameThreadForm desk={desk} action={rename} /> : null}
        {desk.isTitleKept ? <KeptTitle /> : null}
        {desk.isAnswered === null ? null : <AnsweredForm desk={desk} action={markAnswered} />}
        {desk.mayTend ? <TermsForm desk={desk} action={settle} /> : null}
        {desk.mayTend ? <MoveThreadForms desk={desk} merge={merge} move={move} /> : null}
        <HideThreadForm desk={desk} action={hide} />
      </div>
    </Page>
  )
}
