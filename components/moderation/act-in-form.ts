const form = () => document.querySelector<HTMLFormElement>('.act-form form')

/** Chooses an act in the form of the case and stands where its first field is. False: it cannot be chosen here. */
export function leadToAct(act: string): boolean {
  const place = form()
  const choice = place?.querySelector<HTMLInputElement>(
    act === '' ? 'input[name="kind"]' : `input[name="kind"][value="${act}"]`,
  )
  if (!place || !choice) return false
  if (act !== '') choice.click()
  const field = act === '' ? choice : firstField(place, choice)
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
  return true
}

/** Whether other cases are ticked, to be decided alike. */
export const isAnyTicked = (): boolean =>
  form()?.querySelector('input[type="checkbox"]:checked') != null

function firstField(place: HTMLFormElement, choice: HTMLInputElement): HTMLElement | null {
  const name = choice.hasAttribute('data-reasons') ? 'rule' : 'privateNote'
  return place.querySelector<HTMLElement>(`[name="${name}"]`)
}
