import Link from 'next/link'

import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { GuidelineRule } from '@/domain/library/guidelines-file'
import { LOGGED_KINDS, type DecisionFilter } from '@/domain/moderation/decision-filter'

type DecisionFilterFormProps = { filter: DecisionFilter; rules: readonly GuidelineRule[] }

/** Which decisions are shown. A plain form: what is chosen stands in the address. */
export const DecisionFilterForm = ({ filter, rules }: DecisionFilterFormProps) => (
  <search className="mb-8 block">
    <form action="/moderation/decisions" className="flex flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Field label="About whom" name="member" defaultValue={filter.member} {...HANDLE} />
        <Field label="Decided by" name="moderator" defaultValue={filter.moderator} {...HANDLE} />
        <Select label="Rule" name="rule" defaultValue={filter.rule} required={false}>
          <option value="">any</option>
          {rules.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
        <Select label="What was decided" name="kind" defaultValue={filter.kind} required={false}>
          <option value="">anything</option>
          {Object.entries(LOGGED_KINDS).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {filter.batch === '' ? null : <input type="hidden" name="batch" value={filter.batch} />}
      {filter.comment === '' ? null : <input type="hidden" name="comment" value={filter.comment} />}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" variant="primary">
          Show these
        </Button>
        <Link href="/moderation/decisions" className="link text-sm">
          Show all
        </Link>
      </div>
    </form>
  </search>
)

const HANDLE = {
  required: false,
  maxLength: 80,
  autoComplete: 'off',
  autoCapitalize: 'none',
  spellCheck: false,
  placeholder: 'a name',
} as const
