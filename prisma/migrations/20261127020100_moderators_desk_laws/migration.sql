-- What the schema language cannot say of the moderators' desk.

-- The queue in its order, however much was decided before; what came to it and left it lately; and who is at which case.
CREATE INDEX "case_queue_idx" ON "case" ("priority" DESC, "created_at", "id") WHERE "state" <> 'CLOSED';
CREATE INDEX "case_opened_idx" ON "case" ("created_at") WHERE "state" <> 'CLOSED';
CREATE INDEX "case_closed_idx" ON "case" ("closed_at") WHERE "state" = 'CLOSED';
CREATE INDEX "case_claimed_idx" ON "case" ("claimed_by_id") WHERE "claimed_by_id" IS NOT NULL;

-- Whoever is at the desk hears, in every instance, that something changed there.
CREATE FUNCTION announce_desk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('interleaf_desk', '');
  RETURN NULL;
END
$$;
CREATE TRIGGER "case_is_announced" AFTER INSERT ON "case"
  FOR EACH STATEMENT EXECUTE FUNCTION announce_desk();
CREATE TRIGGER "case_change_is_announced" AFTER UPDATE ON "case"
  FOR EACH ROW WHEN (
    (NEW."state", NEW."claimed_by_id", NEW."claimed_until", NEW."sources", NEW."priority")
      IS DISTINCT FROM (OLD."state", OLD."claimed_by_id", OLD."claimed_until", OLD."sources", OLD."priority"))
  EXECUTE FUNCTION announce_desk();
