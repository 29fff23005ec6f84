-- What the schema language cannot say of visitors' appeals.

-- Somebody appeals: a member, or whoever sent a report by mail.
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_is_somebodys"
  CHECK (("appellant_id" IS NULL) <> ("report_id" IS NULL));
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_of_a_visitor_is_a_reporters"
  CHECK ("report_id" IS NULL OR "is_reporters");

-- What was appealed, and how it ended, stays: also by which report. Words may only be emptied.
DROP TRIGGER "appeal_ends_once" ON "appeal";
CREATE TRIGGER "appeal_ends_once" BEFORE UPDATE ON "appeal"
  FOR EACH ROW WHEN (
    (NEW."words" <> '' AND NEW."words" <> OLD."words")
    OR (OLD."closed_at" IS NOT NULL AND NEW."answer" <> '' AND NEW."answer" <> OLD."answer")
    OR (OLD."closed_at" IS NOT NULL AND
      (NEW."state", NEW."reviewer_id", NEW."claimed_until", NEW."answered_by_id", NEW."closed_at")
        IS DISTINCT FROM (OLD."state", OLD."reviewer_id", OLD."claimed_until", OLD."answered_by_id", OLD."closed_at"))
    OR (NEW."id", NEW."decision_id", NEW."appellant_id", NEW."report_id", NEW."is_reporters", NEW."created_at")
      IS DISTINCT FROM (OLD."id", OLD."decision_id", OLD."appellant_id", OLD."report_id", OLD."is_reporters", OLD."created_at"))
  EXECUTE FUNCTION refuse_change();
