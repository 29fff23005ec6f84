import { PlaceList } from './place-list'

/** What a member settles about their account. */
export function AccountMatters() {
  return (
    <PlaceList
      title="Your account"
      places={[
        ['/account/profile', 'Profile'],
        ['/account/preferences', 'Preferences'],
        ['/account/sessions', 'Where you are signed in'],
        ['/account/email', 'E-mail address'],
        ['/account/passkeys', 'Passkeys'],
        ['/account/providers', 'Other sites'],
        ['/account/decisions', 'Decisions about your words'],
        ['/account/archive', 'Take everything out'],
        ['/account/leaving', 'Pause or erase'],
      ]}
    />
  )
}
