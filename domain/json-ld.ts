/** A description of a page for machines (JSON-LD in the words of schema.org). What is undefined is left out when it is written. */
export type JsonLd = {
  '@type': string
  [name: string]: string | number | undefined | JsonLd | JsonLd[] | string[]
}

/** The description as the words of a script element: no `<` in it, so nothing in it can end the element or begin another. */
export const jsonLdText = (described: JsonLd): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...described }).replaceAll('<', '\\u003c')
