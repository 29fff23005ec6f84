import { TextLink } from '@/components/ui/text-link'
import { absoluteDate } from '@/components/ui/moment-words'

type FormerRevisionProps = { slug: string; revision: { number: number; publishedAt: string } }

/** The revision on which words were chosen, as a way to it, with its day. */
export function FormerRevision({ slug, revision }: FormerRevisionProps) {
  const { number, publishedAt } = revision
  return (
    <>
      Chosen on{' '}
      <TextLink href={`/essays/${slug}/history/${number}`}>revision {number} of the essay</TextLink>
      , published {absoluteDate(publishedAt)}.
    </>
  )
}
