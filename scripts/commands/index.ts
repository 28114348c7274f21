import type { Command } from "../cli/command.ts";
import { backup } from "./backup.ts";
import { caseKeys } from "./case-keys.ts";
import { clean } from "./clean.ts";
import { consoleCard } from "./console-card.ts";
import { consoleExport } from "./console-export.ts";
import { consoleList } from "./console-list.ts";
import { consoleNew } from "./console-new.ts";
import { consoleOpen } from "./console-open.ts";
import { consoleRemove } from "./console-remove.ts";
import { consoleReply } from "./console-reply.ts";
import { deskPull } from "./desk-pull.ts";
import { deskPush } from "./desk-push.ts";
import { deskStatus } from "./desk-status.ts";
import { draftSubmission } from "./draft.ts";
import { erasure } from "./erasure.ts";
import { followup } from "./followup.ts";
import { keyFingerprint } from "./key-fingerprint.ts";
import { mailbox } from "./mailbox.ts";
import { mechanismsDraft } from "./mechanisms-draft.ts";
import { mechanismsKey } from "./mechanisms-key.ts";
import { mechanismsShow } from "./mechanisms-show.ts";
import { mechanismsSign } from "./mechanisms-sign.ts";
import { mechanismsStale } from "./mechanisms-stale.ts";
import { organisationEnrol } from "./organisation-enrol.ts";
import { organisationList } from "./organisation-list.ts";
import { organisationRemove } from "./organisation-remove.ts";
import { prune } from "./prune.ts";
import { receiptCheck } from "./receipt-check.ts";
import { restore } from "./restore.ts";
import { routeCase } from "./route.ts";
import { status } from "./status.ts";
import { submit } from "./submit.ts";
import { withdraw } from "./withdraw.ts";

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  ...[clean, submit, mailbox, followup, withdraw, erasure, receiptCheck],
  ...[deskStatus, deskPull, deskPush],
  ...[consoleNew, consoleOpen, consoleList, consoleReply, consoleRemove, consoleExport, consoleCard],
  ...[caseKeys, routeCase, draftSubmission],
  ...[mechanismsStale, mechanismsKey, mechanismsDraft, mechanismsSign, mechanismsShow],
  keyFingerprint,
  ...[organisationEnrol, organisationList, organisationRemove],
  ...[status, backup, restore, prune],
];
