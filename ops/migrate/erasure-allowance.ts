/** What only SQL can say of words that are erased, and of where comments are named. */
export const ERASURE_ALLOWANCE: readonly { begins: string; because: string }[] = [
  ...[
    ...['decision_words_hash', 'without_words', 'erased_line', 'decision_is_erased'],
    ...['keep_decision', 'purge_erases_what_it_names', 'keep_statement', 'refuse_silence'],
    'comments_named',
  ].map((name) => ({ begins: `function ${name}`, because: 'functions exist in SQL only' })),
  {
    begins: 'constraint decision decision_purges_whole TRIGGER',
    because: 'triggers exist in SQL only',
  },
  {
    begins: 'constraint decision decision_erases_what_it_names TRIGGER',
    because: 'triggers exist in SQL only',
  },
  {
    begins: 'constraint decision decision_erases_by_purging',
    because: 'the schema language has no such conditions',
  },
  { begins: 'index CREATE INDEX decision_purge_idx', because: 'the index covers purges only' },
  {
    begins: 'index CREATE INDEX comment_revision_names_idx',
    because: 'the index is over an expression',
  },
]
