import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'

/** Beside a case in which somebody may be at risk: what helps, and what this is not. */
export function CareGuidance({ html }: { html: string | null }) {
  return (
    <aside aria-label="When someone may be at risk" className="flex flex-col gap-3">
      <Notice tone="warning" title="Someone may be at risk. This is no discipline.">
        <p>
          Nothing decided here as care counts against anyone, and none of it stands in the public
          log. <TextLink href="/care">The page with places to turn to</TextLink> can be named to
          them.
        </p>
      </Notice>
      {html === null ? null : (
        // Rendered and made safe when the library was published.
        <div className="words text-base" dangerouslySetInnerHTML={{ __html: html }} />
      )}
    </aside>
  )
}
