'use client'

import { Menu } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

import { VisuallyHidden } from '@/components/ui/visually-hidden'

import { useCloseFromOutside } from './use-close-from-outside'

type NavigationLink = { label: string; address: string }

type SiteNavigationProps = { links: readonly NavigationLink[]; entryClass: string }

const OF_EVERY_LIBRARY: readonly NavigationLink[] = [
  { label: 'Essays', address: '/' },
  { label: 'Guidelines', address: '/guidelines' },
]

/** From which width on so many letters stand in one line, and below which they are behind a menu. */
const ROOMS = [
  { lettersMax: 24, line: 'max-sm:hidden', menu: 'sm:hidden' },
  { lettersMax: 64, line: 'max-lg:hidden', menu: 'lg:hidden' },
] as const
const NO_ROOM = { line: 'hidden', menu: '' } as const

/** The library's own links: in a line where there is room, else behind a menu, which opens without scripts too. */
export function SiteNavigation({ links, entryClass }: SiteNavigationProps) {
  const pathname = usePathname()
  const shown = links.length > 0 ? links : OF_EVERY_LIBRARY
  const letters = shown.reduce((sum, { label }) => sum + label.length, 0)
  const room = ROOMS.find(({ lettersMax }) => letters <= lettersMax) ?? NO_ROOM
  const here = (address: string) => (address === pathname ? 'page' : undefined)
  return (
    <nav aria-label="Site" className="flex items-center">
      <ul className={`flex items-center ${room.line}`}>
        {shown.map(({ label, address }) => (
          <li key={address}>
            <Link
              href={address as Route}
              prefetch={false}
              aria-current={here(address)}
              className={entryClass}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <NavigationMenu key={pathname} className={room.menu}>
        {shown.map(({ label, address }) => (
          <li key={address}>
            <Link
              href={address as Route}
              prefetch={false}
              aria-current={here(address)}
              className="hover:bg-well flex min-h-11 items-center rounded-md px-3 text-sm font-medium"
            >
              {label}
            </Link>
          </li>
        ))}
      </NavigationMenu>
    </nav>
  )
}

type NavigationMenuProps = { className: string; children: ReactNode }

function NavigationMenu({ className, children }: NavigationMenuProps) {
  const menu = useCloseFromOutside()
  return (
    <details ref={menu} className={className}>
      <summary className="text-ink-soft hover:text-ink flex min-h-11 min-w-11 items-center justify-center rounded-md">
        <Menu aria-hidden="true" className="size-5" />
        <VisuallyHidden>Menu</VisuallyHidden>
      </summary>
      {/* Under the whole header, so that it never leaves a small screen. */}
      <ul className="border-rule bg-sheet shadow-raised absolute top-full right-3 z-40 mt-1 w-60 rounded-lg border p-1.5 sm:right-6">
        {children}
      </ul>
    </details>
  )
}
