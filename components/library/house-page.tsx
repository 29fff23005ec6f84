import { Page } from '@/components/ui/page'

import { EssayBody } from './essay-body'

/** A page of the house itself: guidelines, care. */
export function HousePage({ title, html }: { title: string; html: string }) {
  return (
    <Page title={title}>
      <EssayBody html={html} />
    </Page>
  )
}
