type Words = Readonly<Record<string, string>>
type TextField = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement

const FIELDS = 'textarea[name], input[name][type=text], input[name]:not([type]), select[name]'
const TYPED: ReadonlySet<string> = new Set(['words', 'title', 'reason', 'contentNote'])

const fieldsIn = (form: HTMLFormElement) => [...form.querySelectorAll<TextField>(FIELDS)]

/** What stands in the fields of a form in which words are typed. */
export const wordsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(fieldsIn(form).map(({ name, value }) => [name, value]))

/** The form goes out with this key: what was sent with it before is the same. */
export function setClientKey(form: HTMLFormElement, key: string): void {
  const field = form.querySelector<HTMLInputElement>('input[type=hidden][name=clientKey]')
  if (field) field.value = key
}

/** Those of the values that came back with a refusal. */
export const typedIn = (values: Words): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => TYPED.has(name)))

/** Puts words into the fields of a form; React and the count of characters hear of it as of typing. */
export function fillForm(
  form: HTMLFormElement,
  words: Words,
  { onlyEmpty }: { onlyEmpty: boolean },
): void {
  for (const field of fieldsIn(form)) {
    const text = words[field.name]
    if (text === undefined || text === field.value || (onlyEmpty && field.value !== '')) continue
    // By the setter of its kind: React's own would hide the change from React.
    Reflect.set(Object.getPrototypeOf(field) as object, 'value', text, field)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
