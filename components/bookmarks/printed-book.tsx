import { SectionHeading } from '@/components/ui/section-heading'
import type { Chapter } from '@/domain/library/book/book'

import { PrintButton } from './print-button'

/** All that somebody keeps on one page, essay by essay, as it goes on paper. */
export function PrintedBook({ chapters }: { chapters: readonly Chapter[] }) {
  return (
    <>
      <p className="needs-script mb-10 print:hidden">
        <PrintButton />
      </p>
      <div className="flex flex-col gap-12 print:block">
        {chapters.map(({ slug, title, author, html }, at) => (
          <section key={`${at}-${slug}`} aria-labelledby={`chapter-${at}`} className="print:mb-10">
            <SectionHeading id={`chapter-${at}`}>{title}</SectionHeading>
            {author === '' ? null : <p className="text-ink-soft mt-1 text-sm">by {author}</p>}
            {/* Escaped and rendered by domain/bookmarks/formats/epub-book.ts; notes as everywhere. */}
            <div className="words printed-book mt-4" dangerouslySetInnerHTML={{ __html: html }} />
          </section>
        ))}
      </div>
    </>
  )
}
