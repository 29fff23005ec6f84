-- What the schema language cannot say of visitors' appeals.

-- Somebody appeals: a member, or whoever sent a report by mail.
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_is_somebodys"
  CHECK (("appellant_id" IS NULL) <> ("report_id" IS NULL));
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_of_a_visitor_is_a_reporters"
  CHECK ("report_id" IS NULL OR "is_reporters");

-- What was appealed, and how it ended, stays: also by which report.
DROP TRIGGER "appeal_ends_once" ON "appeal";
CREATE TRIGGER "appeal_ends_once" BEFORE UPDATE ON "appeal"
  FOR EACH ROW WHEN (
    OLD."closed_at" IS NOT NULL
    OR (NEW."id", NEW."decision_id", NEW."appellant_id", NEW."report_id", NEW."is_reporters", NEW."words", NEW."created_at")
      IS DISTINCT FROM (OLD."id", OLD."decision_id", OLD."appellant_id", OLD."report_id", OLD."is_reporters", OLD."words", OLD."created_at"))
  EXECUTE FUNCTION refuse_change();
