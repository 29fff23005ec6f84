/** The fields of an object that came from outside; none when it is no object. */
export const fieldsOf = (found: unknown): Readonly<Record<string, unknown>> =>
  typeof found === 'object' && found !== null ? { ...found } : {}
