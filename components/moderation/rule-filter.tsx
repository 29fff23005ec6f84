import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { LAW } from '@/domain/moderation/public-log'

type RuleFilterProps = { rules: readonly { id: string; title: string }[]; chosen: string | null }

/** Shows what names one rule only. A plain form: its address says it all. */
export function RuleFilter({ rules, chosen }: RuleFilterProps) {
  return (
    <search>
      <form
        method="get"
        action="/moderation-log"
        className="mb-10 grid grid-cols-[minmax(0,1fr)] items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]"
      >
        <Select label="Which rule" name="rule" optional defaultValue={chosen ?? ''} key={chosen}>
          <option value="">Every decision</option>
          {rules.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          <option value={LAW}>The law</option>
        </Select>
        <Button type="submit">Show</Button>
      </form>
    </search>
  )
}
