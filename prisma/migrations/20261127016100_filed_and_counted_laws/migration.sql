-- What the schema language cannot say of proposals and of quiet counts.

ALTER TABLE "concept_proposal" ADD CONSTRAINT "concept_proposal_is_dated"
  CHECK (("state" = 'OPEN') = ("decided_at" IS NULL));
ALTER TABLE "concept_proposal" ADD CONSTRAINT "concept_proposal_is_declined_for_a_reason"
  CHECK ("state" <> 'DECLINED' OR "reason" <> '');

-- Fewer readers than five are nobody's business: such a row cannot be.
ALTER TABLE "kept_count" ADD CONSTRAINT "kept_count_is_of_many" CHECK ("readers" >= 5);
ALTER TABLE "kept_count" ADD CONSTRAINT "kept_count_has_words" CHECK (0 <= "start" AND "start" < "end");

ALTER TABLE "notification" DROP CONSTRAINT "notification_has_a_subject";
ALTER TABLE "notification" ADD CONSTRAINT "notification_has_a_subject"
  CHECK (num_nonnulls("comment_id", "essay_id", "author_id", "proposal_id") > 0);

-- The address of a passage is given away for good: a passage is never deleted.
CREATE TRIGGER "passage_is_kept" BEFORE DELETE ON "passage"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
