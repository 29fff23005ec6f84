-- What the schema language cannot say of visits.

-- A visit begins before it has seen what it saw.
ALTER TABLE "thread_visit" ADD CONSTRAINT "thread_visit_goes_on" CHECK ("since_at" <= "seen_at");

-- Words that waited are new when they were let through, whenever they were written.
CREATE INDEX "decision_let_through_idx" ON "decision" ("created_at")
  WHERE "state_before" = 'PENDING' AND "state_after" IN ('PUBLISHED', 'LIMITED');
