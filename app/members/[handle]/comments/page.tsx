import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'

import { hiddenFor } from '@/app/hidden-for'
import { CommentSearch } from '@/components/accounts/comment-search'
import { MemberComments } from '@/components/accounts/member-comments'
import { HiddenFold } from '@/components/discussion/hidden-fold'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'
import { mutedHandles } from '@/server/accounts/muted-handles'
import { memberComments } from '@/server/accounts/member-comments'
import { currentActor } from '@/server/auth/current-actor'

type CommentsPageProps = PageProps<'/members/[handle]/comments'>

export async function generateMetadata({ params }: CommentsPageProps): Promise<Metadata> {
  return { title: `Comments of ${(await params).handle}`, robots: { index: false } }
}

const one = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? ''

export default async function MemberCommentsPage({ params, searchParams }: CommentsPageProps) {
  const { handle: named } = await params
  const asked = await searchParams
  const [typed, after] = [one(asked['q']), one(asked['after'])]
  const found = await memberComments(named, { typed, after: after === '' ? null : after })
  if (!found) notFound()
  const { handle } = found
  if (handle !== named) redirect(`/members/${handle}/comments`)
  const actor = await currentActor()
  const isMuted = (await mutedHandles(actor)).includes(handle)
  const hidden = await hiddenFor(actor)
  return (
    <Page title="Comments" kicker={<TextLink href={`/members/${handle}`}>{handle}</TextLink>}>
      <CommentSearch handle={handle} typed={typed} />
      <HiddenFold because={isMuted ? 'Comments of someone you muted.' : null}>
        <MemberComments found={found} typed={typed} isFirst={after === ''} hidden={hidden} />
      </HiddenFold>
    </Page>
  )
}
