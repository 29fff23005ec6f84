import { Disclosure } from '@/components/ui/disclosure'
import type { RuleGuidance } from '@/domain/moderation/guidance'

type GuidanceProps = { rules: readonly RuleGuidance[] }

/** The guidelines beside the case, rule by rule with their ids. */
export const Guidance = ({ rules }: GuidanceProps) => (
  <section aria-labelledby="guidance" className="text-sm">
    <h3 id="guidance" className="text-base font-semibold">
      Guidance
    </h3>
    {rules.map(({ id, title, html }) => (
      <Disclosure
        key={id}
        summary={
          <span>
            {title} <code className="text-ink-soft font-normal">{id}</code>
          </span>
        }
      >
        <div className="words" dangerouslySetInnerHTML={{ __html: html }} />
      </Disclosure>
    ))}
  </section>
)
