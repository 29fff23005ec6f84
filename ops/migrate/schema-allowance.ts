/** What only SQL can say, and so stands in migrations but not in the Prisma schema: how its catalogue line begins, and why. */
export const SCHEMA_ALLOWANCE: { begins: string; because: string }[] = [
  {
    begins: 'constraint library library_is_one CHECK',
    because: 'the schema language has no check constraints',
  },
  {
    begins: 'constraint member member_email_folded CHECK',
    because: 'the schema language has no check constraints',
  },
  {
    begins: 'constraint passage passage_is_a_stretch CHECK',
    because: 'the schema language has no check constraints',
  },
  {
    begins: 'index CREATE UNIQUE INDEX comment_opening_key',
    because: 'the index covers opening comments only',
  },
  {
    begins: 'index CREATE UNIQUE INDEX case_open_key',
    because: 'the index covers open cases only',
  },
  {
    begins: 'index CREATE UNIQUE INDEX member_handle_fold_key',
    because: 'the index is over an expression',
  },
  {
    begins: 'index CREATE UNIQUE INDEX notification_comment_key',
    because: 'the index covers notifications without a decision only',
  },
  { begins: 'function refuse_change', because: 'functions exist in SQL only' },
  { begins: 'trigger decision ', because: 'triggers exist in SQL only' },
  { begins: 'trigger statement_of_reasons ', because: 'triggers exist in SQL only' },
  { begins: 'trigger revision ', because: 'triggers exist in SQL only' },
  { begins: 'trigger passage ', because: 'triggers exist in SQL only' },
  { begins: 'trigger comment_revision ', because: 'triggers exist in SQL only' },
]
