/** What is said of a file that is none of ours to read: a picture, a letter, another program’s. */
export const NO_EXPORT =
  'This is no export that the library can read. Bring Markdown, JSON, CSV or Web Annotations from here, a CSV file of Readwise, or the JSON of Hypothesis.'
