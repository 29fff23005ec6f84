import { TextLink } from '@/components/ui/text-link'

/** What one can take away of an essay, and how it came to be as it is. */
export function EssayCopies({ slug }: { slug: string }) {
  const address = `/essays/${slug}` as const
  return (
    <p className="text-ink-soft flex flex-wrap items-baseline gap-x-5 text-sm print:hidden">
      <span>Take it with you:</span>
      <a className="link py-3" href={`${address}.epub`} download>
        EPUB
      </a>
      <a className="link py-3" href={`${address}.md`}>
        Markdown
      </a>
      <TextLink className="py-3" href={`${address}/history`}>
        History of this essay
      </TextLink>
    </p>
  )
}
