import 'server-only'

/** Of a conversation whose opener left, and took their words along. */
export const UNTITLED = 'A conversation without a title'
