/** Who answers an appeal, as it is true for a team of any size: see `mayReview`. */
export const SECOND_LOOK = 'Another moderator reads it, where the team has more than one.'

/** Who did answer it, in a mail that may go to somebody outside. */
export const lookedAgain = (reviewed: { reviewerId: string | null; deciderId: string | null }) =>
  reviewed.reviewerId === reviewed.deciderId
    ? 'Whoever decided has read it once more: the team had nobody else for it.'
    : 'Somebody else than who decided has read it.'
