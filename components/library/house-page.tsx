import type { ReactNode } from 'react'

import { Page } from '@/components/ui/page'

import { EssayBody } from './essay-body'

type HousePageProps = {
  title: string
  html: string
  /** What stands over the words. */
  before?: ReactNode
  children?: ReactNode
}

/** A page of the house itself: guidelines, care. */
export function HousePage({ title, html, before, children }: HousePageProps) {
  return (
    <Page title={title}>
      {before ? <div className="mb-8">{before}</div> : null}
      <EssayBody html={html} />
      {children}
    </Page>
  )
}
