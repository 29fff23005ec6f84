import { PlaceList } from './place-list'

type AccountPlacesProps = { moderates: boolean; edits: boolean; owns: boolean }

/** Where a member goes from their account: what is theirs, and what they look after. */
export function AccountPlaces({ moderates, edits, owns }: AccountPlacesProps) {
  return (
    <PlaceList
      title="Your places"
      places={[
        ['/reading', 'My reading'],
        ['/bookmarks', 'Bookmarks'],
        ['/account/drafts', 'Drafts'],
        ['/notifications', 'Notifications'],
        ['/account/decisions', 'Decisions about your words'],
        ['/account/reports', 'Your reports'],
        ...(moderates
          ? ([
              ['/moderation', 'Moderation'],
              ['/moderation/appeals', 'Appeals'],
            ] as const)
          : []),
        ...(edits ? ([['/editors', 'Editors']] as const) : []),
        ...(owns ? ([['/owner', 'The library']] as const) : []),
      ]}
    />
  )
}
