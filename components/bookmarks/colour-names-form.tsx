import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedField } from '@/components/ui/typed-field'
import { COLOUR_NAMES, COLOUR_WORDS, COLOURS, type ColourWords } from '@/domain/bookmarks/colour'
import type { FormAction } from '@/domain/form-state'

/** The reader's own words for the four marks. */
export function ColourNamesForm({ words, action }: { words: ColourWords; action: FormAction }) {
  return (
    <ActionForm action={action} className="mt-12 flex flex-col">
      <Disclosure summary="What the marks mean to you">
        <div className="flex max-w-md flex-col gap-4 pt-2">
          {COLOURS.map((colour) => (
            <TypedField
              key={colour}
              label={COLOUR_NAMES[colour]}
              name={colour}
              optional
              defaultValue={words[colour]}
              hint={`Left empty: “${COLOUR_WORDS[colour]}”.`}
            />
          ))}
          <div>
            <PendingButton variant="quiet" pending="Saving…">
              Keep these words
            </PendingButton>
          </div>
        </div>
      </Disclosure>
    </ActionForm>
  )
}
