-- What the schema language cannot say of drafts.

ALTER TABLE "draft" ADD CONSTRAINT "draft_sequence_counts" CHECK ("sequence" > 0);
-- A draft with nothing in it is none.
ALTER TABLE "draft" ADD CONSTRAINT "draft_says_something" CHECK (
  "title" <> '' OR "words" <> '' OR "content_note" <> ''
);
