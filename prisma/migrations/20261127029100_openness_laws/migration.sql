-- What the schema language cannot say: most checks have nothing to say, and are not asked for again.

CREATE INDEX "check_result_that_spoke" ON "check_result" ("check")
  WHERE "verdict" IN ('FLAG', 'HOLD', 'REJECT');
