import { SectionHeading } from '@/components/ui/section-heading'

import { ProviderButtons } from './provider-buttons'

type OtherSitesProps = {
  providers: readonly { id: string; name: string }[]
  hidden: Readonly<Record<string, string>>
}

/** The ways in by another site, under the way in by mail; nothing where the owner has set none up. */
export function OtherSites({ providers, hidden }: OtherSitesProps) {
  if (providers.length === 0) return null
  return (
    <section aria-labelledby="other-sites" className="mt-12">
      <SectionHeading id="other-sites">Or by another site</SectionHeading>
      <ProviderButtons providers={providers} words="Continue with" hidden={hidden} />
      <p className="text-ink-soft mt-4 text-sm">
        It learns that you came here, and tells us your address there. We keep nothing else of it.
      </p>
    </section>
  )
}
