import { Button } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'

type ThreadJumpsProps = {
  threadId: string
  commentCount: number
  /** Whether there can be words of the reader's own. */
  isMember: boolean
  /** A day was asked for on which, and after which, nothing was said. */
  isMissed: boolean
}

const FEW = 10

/** The ways through a conversation that is longer than a look: to its last words, one's own, a day. */
export function ThreadJumps({ threadId, commentCount, isMember, isMissed }: ThreadJumpsProps) {
  if (commentCount <= FEW && !isMissed) return null
  const address = `/threads/${threadId}` as const
  return (
    <nav
      aria-label="Ways through this conversation"
      className="text-ink-soft mb-6 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm"
    >
      <span>{commentCount} comments</span>
      <TextLink href={address}>First</TextLink>
      <TextLink href={`${address}?to=last`}>Last</TextLink>
      {isMember ? <TextLink href={`${address}?to=mine`}>My own</TextLink> : null}
      <form action={address} className="flex flex-wrap items-center gap-2">
        <label htmlFor="on">Since</label>
        <input id="on" name="on" type="date" required className="input w-auto" />
        <Button type="submit">Go</Button>
      </form>
      {isMissed ? (
        <p role="status" className="w-full">
          There is nothing to lead you to; choose an earlier day, or begin at the first words below.
        </p>
      ) : null}
    </nav>
  )
}
