-- CreateEnum
CREATE TYPE "profile_part" AS ENUM ('BIO', 'COMMENTS');

-- CreateEnum
CREATE TYPE "mentions_from" AS ENUM ('EVERYONE', 'ACQUAINTED', 'NOBODY');

-- CreateEnum
CREATE TYPE "mail_reason" AS ENUM ('REPLY', 'DECISION', 'NEW_ESSAY');

-- CreateEnum
CREATE TYPE "sign_in_purpose" AS ENUM ('SIGN_IN', 'CONFIRM', 'CHANGE_EMAIL');

-- CreateEnum
CREATE TYPE "challenge_purpose" AS ENUM ('ADD', 'SIGN_IN', 'CONFIRM');

-- CreateEnum
CREATE TYPE "account_event_kind" AS ENUM ('ROLE_GRANTED', 'ROLE_TAKEN', 'UNVEILED', 'SETTINGS_CHANGED');

-- CreateEnum
CREATE TYPE "registration" AS ENUM ('OPEN', 'INVITATION', 'CLOSED');

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "bio" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "display_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "erase_at" TIMESTAMPTZ(3),
ADD COLUMN     "erase_comments" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "erased_at" TIMESTAMPTZ(3),
ADD COLUMN     "handle_skeleton" TEXT,
ADD COLUMN     "invitation_id" UUID,
ADD COLUMN     "languages" TEXT[],
ADD COLUMN     "mail_for" "mail_reason"[] DEFAULT ARRAY['REPLY', 'DECISION']::"mail_reason"[],
ADD COLUMN     "mentions_from" "mentions_from" NOT NULL DEFAULT 'EVERYONE',
ADD COLUMN     "paused_at" TIMESTAMPTZ(3),
ADD COLUMN     "profile_shows" "profile_part"[] DEFAULT ARRAY['BIO', 'COMMENTS']::"profile_part"[],
ADD COLUMN     "pronouns" TEXT NOT NULL DEFAULT '',
ALTER COLUMN "email" DROP NOT NULL;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "confirmed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "device" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "sign_in_request" ADD COLUMN     "invitation_id" UUID,
ADD COLUMN     "member_id" UUID,
ADD COLUMN     "purpose" "sign_in_purpose" NOT NULL DEFAULT 'SIGN_IN';

-- AlterTable
ALTER TABLE "comment" ADD COLUMN     "is_unnamed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "library" ADD COLUMN     "allows_unnamed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "registration" "registration" NOT NULL DEFAULT 'OPEN';

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "expires_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "passkey" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL DEFAULT 0,
    "transports" TEXT[],
    "is_backed_up" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey_challenge" (
    "id" UUID NOT NULL,
    "purpose" "challenge_purpose" NOT NULL,
    "challenge" TEXT NOT NULL,
    "member_id" UUID,
    "browser_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "passkey_challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_account" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "provider_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by_id" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "uses_max" INTEGER NOT NULL,
    "uses" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mute" (
    "member_id" UUID NOT NULL,
    "muted_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mute_pkey" PRIMARY KEY ("member_id","muted_id")
);

-- CreateTable
CREATE TABLE "archive" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "bytes" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "packed_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "archive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_event" (
    "id" UUID NOT NULL,
    "kind" "account_event_kind" NOT NULL,
    "by_id" UUID,
    "member_id" UUID,
    "role" "role",
    "comment_id" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "passkey_credential_id_key" ON "passkey"("credential_id");

-- CreateIndex
CREATE INDEX "passkey_member_id_idx" ON "passkey"("member_id");

-- CreateIndex
CREATE INDEX "passkey_challenge_expires_at_idx" ON "passkey_challenge"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "provider_account_provider_subject_key" ON "provider_account"("provider", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "provider_account_member_id_provider_key" ON "provider_account"("member_id", "provider");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_invited_by_id_idx" ON "invitation"("invited_by_id");

-- CreateIndex
CREATE INDEX "mute_muted_id_idx" ON "mute"("muted_id");

-- CreateIndex
CREATE INDEX "archive_member_id_idx" ON "archive"("member_id");

-- CreateIndex
CREATE INDEX "archive_session_id_idx" ON "archive"("session_id");

-- CreateIndex
CREATE INDEX "account_event_member_id_created_at_idx" ON "account_event"("member_id", "created_at");

-- CreateIndex
CREATE INDEX "account_event_created_at_idx" ON "account_event"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "member_handle_skeleton_key" ON "member"("handle_skeleton");

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_request" ADD CONSTRAINT "sign_in_request_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_request" ADD CONSTRAINT "sign_in_request_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_account" ADD CONSTRAINT "provider_account_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mute" ADD CONSTRAINT "mute_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mute" ADD CONSTRAINT "mute_muted_id_fkey" FOREIGN KEY ("muted_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "archive" ADD CONSTRAINT "archive_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "archive" ADD CONSTRAINT "archive_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_event" ADD CONSTRAINT "account_event_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_event" ADD CONSTRAINT "account_event_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_event" ADD CONSTRAINT "account_event_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
