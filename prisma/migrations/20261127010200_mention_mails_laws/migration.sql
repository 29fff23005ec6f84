-- A value that was added to an enum can be used from the next transaction on.
ALTER TABLE "member" ALTER COLUMN "mail_for" SET DEFAULT ARRAY['REPLY', 'MENTION', 'DECISION']::"mail_reason"[];

-- Whoever had mails for replies had them for mentions and quotations too.
UPDATE "member" SET "mail_for" = array_append("mail_for", 'MENTION')
  WHERE 'REPLY' = ANY("mail_for") AND NOT 'MENTION' = ANY("mail_for");
