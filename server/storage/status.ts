import type { InstanceId } from "../../shared/protocol/id.ts";
import type { Disk } from "./disk.ts";
import type { Instance } from "./instance.ts";

/** What an operator watches: counts and disk, nothing about anybody. */
export interface InstanceStatus {
  readonly instance: InstanceId;
  readonly organisations: number;
  readonly submissions: { readonly open: number; readonly committed: number };
  /** Replies that wait. */
  readonly slots: number;
  readonly freeBytes: number;
}

export async function instanceStatus(instance: Instance, disk: Disk, dataFolder: string): Promise<InstanceStatus> {
  return {
    instance: instance.id,
    organisations: instance.organisations.list().length,
    submissions: instance.submissions.counts(),
    slots: instance.slots.count(),
    freeBytes: (await disk.free(dataFolder)).bytes,
  };
}
