-- At each request the suspensions and bans of the member who asks are looked up; there are few.
CREATE INDEX "decision_suspension_idx" ON "decision" ("author_id") WHERE "kind" IN ('SUSPEND', 'BAN');
