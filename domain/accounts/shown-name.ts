/** What stands where the handle of an erased member stood. No handle has a space in it. */
export const SOMEONE_WHO_LEFT = 'someone who left'

/** The name under which a writer is shown. Whoever writes has a handle: without one, they were erased. */
export const shownName = (handle: string | null): string => handle ?? SOMEONE_WHO_LEFT
