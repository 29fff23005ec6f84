import { TextLink } from '@/components/ui/text-link'
import type { ThreadSubject } from '@/domain/discussion/thread-subject'

/** Says what a conversation is about, and leads there: an essay by its title, a question as what is asked. */
export function SubjectLink({ subject }: { subject: ThreadSubject }) {
  const { kind, title, address } = subject
  if (kind === 'essay') {
    return (
      <>
        about <TextLink href={address}>{title}</TextLink>
      </>
    )
  }
  return (
    <>
      in the discussion of “<TextLink href={address}>{title}</TextLink>”
    </>
  )
}
