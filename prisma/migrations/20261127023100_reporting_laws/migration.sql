-- What the schema language cannot say of reports.

-- Without a member behind it stands only what a visitor reports under the law.
ALTER TABLE "report" ADD CONSTRAINT "report_of_a_visitor_names_a_law"
  CHECK ("reporter_id" IS NOT NULL OR ("reason" = 'LAW' AND "law" <> ''));

ALTER TABLE "library" ADD CONSTRAINT "library_care_country_is_a_code" CHECK ("care_country" ~ '^[a-z]{2}$');
