/** A heading of the essay, as the contents show it. */
export type ContentsHeading = { id: string; level: number; text: string }
