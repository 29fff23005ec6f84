import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'

/** Says before anything is typed that whoever is paused, or about to be erased, cannot post. */
export function RestingNotice({ isPaused }: { isPaused: boolean }) {
  if (!isPaused) return null
  return (
    <div className="mb-8">
      <Notice tone="warning" title="Your account is paused, or about to be erased">
        Until you come back nothing can be posted.{' '}
        <TextLink href="/account/leaving">Come back, or keep it</TextLink>
      </Notice>
    </div>
  )
}
