import Link from 'next/link'

import { ReadingSettings } from '@/components/reading/reading-settings'
import { SettingsButton } from '@/components/reading/settings-button'
import { SearchOpener } from '@/components/search/search-opener'

import { AccountMenu } from './account-menu'
import { Mark } from './mark'
import { SiteNavigation } from './site-navigation'

const entry =
  'flex min-h-11 items-center rounded-md px-2 text-sm font-medium whitespace-nowrap text-ink-soft hover:text-ink sm:px-3'

type SiteHeaderProps = { name: string; navigation: readonly { label: string; address: string }[] }

/** The same for everyone; only the account corner knows who reads, and only in the browser. */
export function SiteHeader({ name, navigation }: SiteHeaderProps) {
  return (
    <header className="site-header border-rule border-b">
      <div className="max-w-wide relative mx-auto flex items-center gap-1 px-3 py-1.5 sm:gap-2 sm:px-6">
        <Link
          href="/"
          prefetch={false}
          className="mr-auto flex min-h-11 min-w-0 items-center gap-2.5 rounded-md px-2 font-serif text-lg leading-tight font-medium"
        >
          <Mark className="size-6 shrink-0" />
          {/* Half a name says less than the mark alone. */}
          <span className="truncate max-[22.5rem]:sr-only">{name}</span>
        </Link>
        <SiteNavigation links={navigation} entryClass={entry} />
        <SearchOpener entryClass={entry} />
        <SettingsButton />
        <ReadingSettings />
        <AccountMenu entryClass={entry} />
      </div>
    </header>
  )
}
