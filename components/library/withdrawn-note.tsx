import { ButtonLink } from '@/components/ui/button-link'
import { absoluteDate } from '@/components/ui/moment-words'
import { Page } from '@/components/ui/page'
import { TextLink } from '@/components/ui/text-link'

type WithdrawnNoteProps = {
  /** `withdrawnOn` is an ISO time. */
  essay: { slug: string; title: string; withdrawnOn: string }
}

/** What stands in the place of an essay that the library has taken back. */
export function WithdrawnNote({ essay: { slug, title, withdrawnOn } }: WithdrawnNoteProps) {
  return (
    <Page title={title} width="narrow">
      <p>
        This essay was withdrawn on <time dateTime={withdrawnOn}>{absoluteDate(withdrawnOn)}</time>.
        It is not in the library any more. What readers said about it stays, and can be read.
      </p>
      <p className="mt-6 flex flex-wrap items-center gap-6">
        <ButtonLink variant="primary" href={`/essays/${slug}/discussion`}>
          Read the discussion
        </ButtonLink>
        <TextLink href="/essays">All essays</TextLink>
      </p>
    </Page>
  )
}
