'use client'

import { TypedField } from '@/components/ui/typed-field'
import { TypedSelect } from '@/components/ui/typed-select'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { GuidelineRule } from '@/domain/library/guidelines-file'
import { A_LAW } from '@/domain/moderation/act-boxes'
import { EXPLANATION_LENGTH_MAX } from '@/domain/moderation/restriction'
import { ENDING_CHOICES, ENDINGS } from '@/domain/moderation/ending'

type ReasonFieldsProps = { rules: readonly GuidelineRule[]; isNeeded: boolean }

/** Rule and reason, which every restriction needs. */
export const ReasonFields = ({ rules, isNeeded }: ReasonFieldsProps) => (
  <div className="act-reasons flex flex-col gap-5">
    <TypedSelect label="The rule it breaks" name="rule" defaultValue="" required={isNeeded}>
      <option value="" disabled={isNeeded}>
        Choose one
      </option>
      {rules.map((rule) => (
        <option key={rule.id} value={rule.id}>
          {rule.title}
        </option>
      ))}
      <option value={A_LAW}>A law</option>
    </TypedSelect>
    <div className="act-law">
      <TypedField label="Which law" name="law" required={false} autoComplete="off" />
    </div>
    <TypedTextArea
      label="Why, in words its author will read"
      name="explanation"
      required={isNeeded}
      hint="Say what in their words breaks the rule."
      lengthMax={EXPLANATION_LENGTH_MAX}
    />
  </div>
)

type KeptFieldsProps = { rules: readonly GuidelineRule[]; isChange: boolean }

/** Why nothing is done; of a change, why it is kept back. */
export const KeptFields = ({ rules, isChange }: KeptFieldsProps) => (
  <div className="act-kept flex flex-col gap-5">
    {isChange ? (
      <TypedSelect
        label="The rule the change breaks"
        name="keptRule"
        defaultValue=""
        required={false}
      >
        <option value="">None in particular</option>
        {rules.map((rule) => (
          <option key={rule.id} value={rule.id}>
            {rule.title}
          </option>
        ))}
      </TypedSelect>
    ) : null}
    <TypedTextArea
      label={isChange ? 'Why not, for its author' : 'Why it stays, for whoever reported it'}
      name="keptBecause"
      optional
      rows={3}
      lengthMax={EXPLANATION_LENGTH_MAX}
    />
  </div>
)

/** How long a sanction lasts. */
export const EndFields = () => (
  <div className="act-ends grid gap-5 sm:grid-cols-2">
    <TypedSelect label="How long" name="ends" defaultValue="none" required={false}>
      {ENDING_CHOICES.map((ending) => (
        <option key={ending} value={ending}>
          {ENDINGS[ending].label}
        </option>
      ))}
    </TypedSelect>
    <div className="act-day">
      <TypedField label="The last day, in UTC" name="endsOn" type="date" required={false} />
    </div>
  </div>
)
