import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { Select } from '@/components/ui/select'
import { COLOURS, type ColourWords } from '@/domain/bookmarks/colour'
import type { FormAction } from '@/domain/form-state'

import { ChooseAll } from './choose-all'
import { CHOSEN_FORM } from './chosen-boxes'

type ChosenBarProps = {
  /** What stands behind the `?` of the page's address. */
  at: string
  colours: ColourWords
  action: FormAction
}

/** What can be done with all bookmarks that are chosen. It follows the reader while any is. Works without scripts. */
export function ChosenBar({ at, colours, action }: ChosenBarProps) {
  return (
    <section aria-label="Those chosen" className="chosen-bar">
      <ActionForm id={CHOSEN_FORM} action={action} hidden={{ at }} className="flex flex-col gap-2">
        <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
          <ChooseAll />
          <div className="ml-auto flex flex-wrap items-end gap-2">
            <Select label="Mark those chosen as" name="colour" defaultValue={COLOURS[0]}>
              {COLOURS.map((colour) => (
                <option key={colour} value={colour}>
                  {colours[colour]}
                </option>
              ))}
            </Select>
            <PendingButton variant="quiet" pending="Saving…" name="act" value="colour">
              Set
            </PendingButton>
            <PendingButton variant="plain" pending="Taking away…" name="act" value="remove">
              Take those away
            </PendingButton>
          </div>
        </div>
      </ActionForm>
    </section>
  )
}
