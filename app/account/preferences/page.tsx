import type { Metadata } from 'next'

import { memberOnly } from '@/app/member-only'
import { MuteForm } from '@/components/accounts/mute-form'
import { PreferencesForm } from '@/components/accounts/preferences-form'
import { CountingForm } from '@/components/bookmarks/counting-form'
import { Page } from '@/components/ui/page'
import { SectionHeading } from '@/components/ui/section-heading'
import { TextLink } from '@/components/ui/text-link'
import { mutedHandles } from '@/server/accounts/muted-handles'
import { preferencesOf } from '@/server/accounts/preferences-of'
import { isCounted } from '@/server/bookmarks/allow-counting'

import { allowToCount, changeMute, savePreferences } from './actions'

export const metadata: Metadata = { title: 'Preferences', robots: { index: false } }

export default async function PreferencesPage() {
  const actor = await memberOnly('/account/preferences')
  const [preferences, muted, counted] = await Promise.all([
    preferencesOf(actor),
    mutedHandles(actor),
    isCounted(actor),
  ])
  return (
    <Page
      title="Preferences"
      width="narrow"
      kicker={<TextLink href="/account">Your account</TextLink>}
      lead="How pages look is chosen behind “Aa”, at the top of every page, and kept with your account."
    >
      <PreferencesForm action={savePreferences} preferences={preferences} />
      <section className="mt-12" aria-labelledby="counted">
        <SectionHeading id="counted">What you keep</SectionHeading>
        <div className="mt-5">
          <CountingForm action={allowToCount} isCounted={counted} />
        </div>
      </section>
      <section className="mt-12" aria-labelledby="muted">
        <SectionHeading id="muted">Members you muted</SectionHeading>
        {muted.length === 0 ? (
          <p className="text-ink-soft text-base">
            Nobody. Someone can be muted from their profile: what they say is then folded for you,
            and nobody learns of it.
          </p>
        ) : (
          <ul className="divide-rule divide-y">
            {muted.map((handle) => (
              <li key={handle} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <TextLink href={`/members/${handle}`}>{handle}</TextLink>
                <MuteForm action={changeMute} handle={handle} isMuted />
              </li>
            ))}
          </ul>
        )}
      </section>
    </Page>
  )
}
