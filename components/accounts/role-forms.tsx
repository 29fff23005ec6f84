import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedField } from '@/components/ui/typed-field'
import { ROLES } from '@/domain/accounts/role'
import type { ListedMember } from '@/domain/accounts/owner-desk'
import type { FormAction } from '@/domain/form-state'

import { ROLE_WORDS } from './role-words'

type RoleFormsProps = { member: ListedMember; action: FormAction }

/** Gives a member each office, or takes it, with a reason for the log. */
export function RoleForms({ member, action }: RoleFormsProps) {
  return (
    <ul className="divide-rule divide-y">
      {ROLES.map((role) => {
        const holds = member.roles.includes(role)
        const { name, does } = ROLE_WORDS[role]
        const wish = holds ? 'take' : 'grant'
        return (
          <li key={role} className="py-5">
            <h3 className="flex items-baseline gap-3 text-lg">
              {name} {holds ? <Badge tone="success">holds it</Badge> : null}
            </h3>
            <p className="text-ink-soft mb-3 text-sm">{does}</p>
            <ActionForm action={action} hidden={{ memberId: member.id, role, wish }}>
              <TypedField id={`${role}-why`} label="Why, for the log" name="reason" />
              <div>
                <PendingButton variant="quiet">
                  {holds
                    ? `Take the office of ${name.toLowerCase()}`
                    : `Make ${member.handle} ${name.toLowerCase()}`}
                </PendingButton>
              </div>
            </ActionForm>
          </li>
        )
      })}
    </ul>
  )
}
