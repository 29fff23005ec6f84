import { TextLink } from '@/components/ui/text-link'
import type { NoticePlace } from '@/domain/notifications/notification'

type NoticeLinkProps = { to: NoticePlace | null; children: string }

/** The sentence of a notification, as a link to what it tells of while that can be read. */
export function NoticeLink({ to, children }: NoticeLinkProps) {
  switch (to?.kind) {
    case 'comment':
      return <TextLink href={`/c/${to.id}`}>{children}</TextLink>
    case 'essay':
      return <TextLink href={`/essays/${to.slug}`}>{children}</TextLink>
    case 'author':
      return <TextLink href={`/authors/${to.slug}`}>{children}</TextLink>
    case undefined:
      return <span>{children}</span>
  }
}
