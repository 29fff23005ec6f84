/** The form of what is done with the chosen bookmarks; their boxes stand in the rows and belong to it. */
export const CHOSEN_FORM = 'chosen-bookmarks'

export const chosenBoxes = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][form="${CHOSEN_FORM}"]`),
]
