import Link from 'next/link'

const entry =
  'flex min-h-11 items-center underline decoration-rule underline-offset-4 hover:decoration-ember'

type SiteFooterProps = { name: string; contact: string | null }

export function SiteFooter({ name, contact }: SiteFooterProps) {
  return (
    <footer className="site-footer border-rule text-ink-soft border-t text-sm">
      <div className="max-w-wide mx-auto flex flex-col gap-x-8 gap-y-4 px-5 py-8 sm:px-8 md:flex-row md:items-center md:justify-between">
        <nav aria-label="About this library" className="flex flex-wrap gap-x-6">
          <Link href="/care" prefetch={false} className={`${entry} text-ink font-medium`}>
            If you are in pain
          </Link>
          <Link href="/guidelines" prefetch={false} className={entry}>
            Guidelines
          </Link>
          <Link href="/transparency" prefetch={false} className={entry}>
            Transparency
          </Link>
          <Link href="/report" prefetch={false} className={entry}>
            Something against the law?
          </Link>
          {contact === null ? null : (
            <a href={`mailto:${contact}`} className={entry}>
              Write to {name}
            </a>
          )}
        </nav>
      </div>
    </footer>
  )
}
