import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TypedCheckbox } from '@/components/ui/typed-checkbox'
import { TypedField } from '@/components/ui/typed-field'
import { TypedTextArea } from '@/components/ui/typed-text-area'
import { DISPLAY_NAME_LENGTH_MAX } from '@/domain/accounts/display-name'
import { BIO_LENGTH_MAX, PRONOUNS_LENGTH_MAX, type OwnProfile } from '@/domain/accounts/profile'
import type { FormAction } from '@/domain/form-state'

import { Avatar } from './avatar'
import { LanguageChoices } from './language-choices'

type ProfileFormProps = { action: FormAction; profile: OwnProfile }

/** What a member says of themself, and what of it others see. */
export function ProfileForm({ action, profile }: ProfileFormProps) {
  return (
    <ActionForm action={action}>
      <div className="flex items-center gap-4">
        <Avatar handle={profile.handle} size="page" />
        <p className="text-ink-soft text-sm">
          <strong className="text-ink block text-lg font-semibold">{profile.handle}</strong>
          The name you chose stays, and the picture is drawn from it.
        </p>
      </div>
      <TypedField
        label="Name to show beside it"
        name="displayName"
        optional
        maxLength={DISPLAY_NAME_LENGTH_MAX}
        defaultValue={profile.displayName}
        autoComplete="off"
        hint="In any script. It need not be your own."
      />
      <TypedTextArea
        label="About you"
        name="bio"
        optional
        rows={4}
        lengthMax={BIO_LENGTH_MAX}
        defaultValue={profile.bio}
        hint="Plain words. Lines stay as you break them."
      />
      <TypedField
        label="Pronouns"
        name="pronouns"
        optional
        maxLength={PRONOUNS_LENGTH_MAX}
        defaultValue={profile.pronouns}
        autoComplete="off"
        hint="Such as they/them."
      />
      <LanguageChoices chosen={profile.languages} />
      <fieldset>
        <legend className="text-base font-semibold">What others see on your profile</legend>
        <TypedCheckbox
          name="showsBio"
          label="About you, pronouns and languages"
          defaultChecked={profile.shows.includes('BIO')}
        />
        <TypedCheckbox
          name="showsComments"
          label="Your published comments"
          hint="They stay in their conversations either way. What you post as “a reader” is never here."
          defaultChecked={profile.shows.includes('COMMENTS')}
        />
      </fieldset>
      <div>
        <PendingButton>Save</PendingButton>
      </div>
    </ActionForm>
  )
}
