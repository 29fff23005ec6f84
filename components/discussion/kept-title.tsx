import { SectionHeading } from '@/components/ui/section-heading'

/** Why whoever opened a conversation finds no form for its title. */
export function KeptTitle() {
  return (
    <section aria-labelledby="rename">
      <SectionHeading id="rename">Another title</SectionHeading>
      <p className="text-ink-soft text-sm">
        A moderator gave this conversation its title, so it stays. If it should be called something
        else, say so in the conversation: a moderator can change it.
      </p>
    </section>
  )
}
