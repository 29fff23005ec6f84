-- What the schema language cannot say of the reading room.

-- A conversation is about an essay or about a question.
ALTER TABLE "thread" ADD CONSTRAINT "thread_has_one_subject"
  CHECK (num_nonnulls("essay_id", "question_id") = 1);
ALTER TABLE "thread" ADD CONSTRAINT "thread_passage_is_of_an_essay"
  CHECK ("passage_id" IS NULL OR "essay_id" IS NOT NULL);

-- A member follows one thing at a time.
ALTER TABLE "follow" ADD CONSTRAINT "follow_has_one_subject"
  CHECK (num_nonnulls("series_id", "author_id") = 1);

-- A notification is about something, and a new essay is told of once.
ALTER TABLE "notification" ADD CONSTRAINT "notification_has_a_subject"
  CHECK (num_nonnulls("comment_id", "essay_id", "author_id") > 0);
CREATE UNIQUE INDEX "notification_essay_key" ON "notification" ("member_id", "essay_id") WHERE "essay_id" IS NOT NULL;

-- Offsets stand in a text, and a share is a share.
ALTER TABLE "reading_place" ADD CONSTRAINT "reading_place_is_in_the_text"
  CHECK ("offset" >= 0 AND "share" BETWEEN 0 AND 1);
ALTER TABLE "concept_mention" ADD CONSTRAINT "concept_mention_is_a_stretch" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "concept_trait" ADD CONSTRAINT "concept_trait_is_a_stretch" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "question_passage" ADD CONSTRAINT "question_passage_is_a_stretch" CHECK ("start" >= 0 AND "end" > "start");
