/** The name of the line in a page's head that says how what it is about stands in the library. */
export const STANDING = 'interleaf-standing'

/** It was in the library, and was taken back. */
export const WITHDRAWN = 'withdrawn'
