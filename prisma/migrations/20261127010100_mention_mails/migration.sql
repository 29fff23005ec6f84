-- AlterEnum
ALTER TYPE "mail_reason" ADD VALUE 'MENTION';
