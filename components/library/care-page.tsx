import type { ReactNode } from 'react'

import { Disclosure } from '@/components/ui/disclosure'
import { SectionHeading } from '@/components/ui/section-heading'
import type { CarePlaces } from '@/domain/library/care-places'

import { EssayBody } from './essay-body'
import { HousePage } from './house-page'

type CarePageProps = {
  title: string
  html: string
  places: CarePlaces
  /** What stands over all. */
  before?: ReactNode
}

/**
 * Places to turn to: first those of the country that the owner chose, then what is true everywhere, then other countries to
 * choose from. Choosing one sends nothing anywhere.
 */
export function CarePage({ title, html, places: { own, others }, before }: CarePageProps) {
  return (
    <HousePage
      title={title}
      html={html}
      before={
        before || own ? (
          <>
            {before}
            {own ? (
              <section aria-labelledby="own-country" className={before ? 'mt-8' : ''}>
                <SectionHeading id="own-country">In {own.name}</SectionHeading>
                <EssayBody html={own.html} />
              </section>
            ) : null}
          </>
        ) : null
      }
    >
      {others.length === 0 ? null : (
        <section aria-labelledby="countries" className="mt-10">
          <SectionHeading id="countries">
            {own ? 'In other countries' : 'In your country'}
          </SectionHeading>
          {others.map(({ code, name, html: list }) => (
            <Disclosure key={code} id={code} summary={name}>
              <EssayBody html={list} />
            </Disclosure>
          ))}
        </section>
      )}
    </HousePage>
  )
}
