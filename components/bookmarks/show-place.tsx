import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import type { FormAction } from '@/domain/form-state'
import { QUOTATION_LENGTH_MAX } from '@/domain/passages/quotation'

/** For whoever finds the words elsewhere, and has them at hand; in the essay they can be selected. */
export function ShowPlace({ id, action }: { id: string; action: FormAction }) {
  return (
    <ActionForm action={action} hidden={{ id, said: 'here' }} className="flex flex-col">
      <Disclosure summary="It stands elsewhere now">
        <div className="flex flex-col gap-4 pt-2">
          <TypedTextArea
            label="The words as they stand in the essay now"
            name="words"
            rows={3}
            lengthMax={QUOTATION_LENGTH_MAX}
          />
          <div>
            <PendingButton variant="quiet" pending="Looking…">
              It is here now
            </PendingButton>
          </div>
        </div>
      </Disclosure>
    </ActionForm>
  )
}
