-- What the schema language cannot say of reported collections, and of notes that go along.

ALTER TABLE "collection_decision" ADD CONSTRAINT "collection_decision_reverses_one" CHECK
  (("act" = 'REVERSE') = ("reverses_id" IS NOT NULL));
-- Nothing is kept from others without a word to its owner.
ALTER TABLE "collection_decision" ADD CONSTRAINT "collection_withheld_for_a_reason" CHECK
  ("act" <> 'WITHHOLD' OR "reason" <> '');

CREATE TRIGGER "collection_decision_is_append_only" BEFORE UPDATE OR DELETE ON "collection_decision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "collection_decision_is_not_truncated" BEFORE TRUNCATE ON "collection_decision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Whoever takes a bookmark away does not mean to show its note when it comes back.
CREATE TRIGGER "bookmark_note_is_not_shown_once_removed" AFTER UPDATE OF "removed_at" ON "bookmark"
  FOR EACH ROW WHEN (OLD."removed_at" IS NULL AND NEW."removed_at" IS NOT NULL)
  EXECUTE FUNCTION take_back_note();
