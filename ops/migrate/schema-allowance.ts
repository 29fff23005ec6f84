const CHECKS = [
  'library library_is_one',
  'member member_email_folded',
  'passage passage_is_a_stretch',
  'thread thread_has_one_subject',
  'thread thread_passage_is_of_an_essay',
  'follow follow_has_one_subject',
  'follow follow_is_of_another',
  'notification notification_has_a_subject',
  'reading_place reading_place_is_in_the_text',
  'thread_visit thread_visit_goes_on',
  'concept_mention concept_mention_is_a_stretch',
  'concept_trait concept_trait_is_a_stretch',
  'question_passage question_passage_is_a_stretch',
  'search_index search_index_is_one',
  'invitation invitation_has_uses',
  'member member_erased_is_nobody',
  'mute mute_is_of_another',
  'sign_in_request sign_in_request_is_of_a_member',
  'thread thread_slow_is_a_time',
  'thread thread_merged_into_another',
  'draft draft_sequence_counts',
  'draft draft_says_something',
]
/** Tables whose rows are evidence. */
const GUARDED = [
  'decision',
  'statement_of_reasons',
  'revision',
  'passage',
  'comment_revision',
  'account_event',
  'thread_event',
  'moved_comment',
]

/** What only SQL can say, and so stands in migrations but not in the Prisma schema: how its catalogue line begins, and why. */
export const SCHEMA_ALLOWANCE: { begins: string; because: string }[] = [
  ...CHECKS.map((name) => ({
    begins: `constraint ${name} CHECK`,
    because: 'the schema language has no check constraints',
  })),
  ...GUARDED.map((table) => ({
    begins: `trigger ${table} `,
    because: 'triggers exist in SQL only',
  })),
  {
    begins: 'constraint comment comment_parent_stands_beside FOREIGN KEY',
    because: 'a second foreign key on the same relation; the schema names the first',
  },
  {
    begins: 'index CREATE UNIQUE INDEX comment_place_key',
    because: 'the second foreign key refers to it',
  },
  {
    begins: 'index CREATE UNIQUE INDEX comment_opening_key',
    because: 'the index covers opening comments only',
  },
  {
    begins: 'index CREATE INDEX decision_let_through_idx',
    because: 'the index covers only what let waiting words through',
  },
  {
    begins: 'index CREATE UNIQUE INDEX case_open_key',
    because: 'the index covers open cases only',
  },
  ...['age', 'replies', 'talk'].map((order) => ({
    begins: `index CREATE INDEX thread_by_${order}_idx`,
    because: 'the index is over expressions',
  })),
  {
    begins: 'index CREATE UNIQUE INDEX member_handle_fold_key',
    because: 'the index is over an expression',
  },
  {
    begins: 'index CREATE UNIQUE INDEX notification_comment_key',
    because: 'the index covers notifications without a decision only',
  },
  {
    begins: 'index CREATE UNIQUE INDEX notification_essay_key',
    because: 'the index covers notifications of essays only',
  },
  {
    begins: 'index CREATE INDEX decision_suspension_idx',
    because: 'the index covers suspensions and bans only',
  },
  { begins: 'function refuse_change', because: 'functions exist in SQL only' },
  {
    begins: 'index CREATE INDEX search_entry_',
    because: 'the schema language has no indexes of some rows, without a waiting list',
  },
  {
    begins: 'index CREATE INDEX search_comment_words_idx',
    because: 'the schema language has no indexes without a waiting list',
  },
  {
    begins: 'index CREATE INDEX search_word_folded_idx',
    because: 'the class of operators belongs to an extension',
  },
  { begins: 'column searchable_comment.', because: 'a view is read in raw SQL only' },
  { begins: 'column searchable_essay.', because: 'a view is read in raw SQL only' },
  { begins: 'column searchable_name.', because: 'a view is read in raw SQL only' },
  { begins: 'function search_buckets', because: 'functions exist in SQL only' },
  { begins: 'function search_fullness', because: 'functions exist in SQL only' },
  { begins: 'function search_choices', because: 'functions exist in SQL only' },
  { begins: 'function search_text', because: 'functions exist in SQL only' },
  { begins: 'function search_plain_text', because: 'functions exist in SQL only' },
  { begins: 'function keep_search_comment', because: 'functions exist in SQL only' },
  { begins: 'function announce_told', because: 'functions exist in SQL only' },
  { begins: 'trigger notification ', because: 'triggers exist in SQL only' },
  { begins: 'trigger comment comment_is_searched', because: 'triggers exist in SQL only' },
  { begins: 'function comment_is_open', because: 'functions exist in SQL only' },
  { begins: 'function count_reply', because: 'functions exist in SQL only' },
  { begins: 'function count_comment', because: 'functions exist in SQL only' },
  { begins: 'function place_comment', because: 'functions exist in SQL only' },
  { begins: 'function keep_comment_counters', because: 'functions exist in SQL only' },
  { begins: 'trigger comment comment_is_placed', because: 'triggers exist in SQL only' },
  { begins: 'trigger comment comment_is_counted', because: 'triggers exist in SQL only' },
  { begins: 'function bookmark_words', because: 'functions exist in SQL only' },
  { begins: 'function keep_bookmark_words', because: 'functions exist in SQL only' },
  { begins: 'trigger bookmark ', because: 'triggers exist in SQL only' },
  {
    begins: 'index CREATE INDEX bookmark_unseen_idx',
    because: 'the index is partial, and over an expression',
  },
  {
    begins: 'index CREATE INDEX bookmark_newest_idx',
    because: 'the schema language has no partial indexes',
  },
  {
    begins: 'constraint colour_meaning colour_meaning_says_something CHECK',
    because: 'the schema language has no check constraints',
  },
]
