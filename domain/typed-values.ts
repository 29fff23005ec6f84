/** The fields a person filled in, as strings; the framework's own fields, files and NUL (no text holds it) are left out. */
export function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$ACTION'))
      values[name] = value.replaceAll('\0', '')
  }
  return values
}
