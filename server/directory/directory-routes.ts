import { directoryField } from "../../shared/api/documents.ts";
import { NONE, type FieldInstance } from "../http/route-schema.ts";
import type { Instance } from "../storage/instance.ts";

/** Who receives here, and what to seal to this week (PROTOCOL.md §7.2). */
export async function directoryRoutes(
  app: FieldInstance,
  { instance }: { readonly instance: Instance },
): Promise<void> {
  app.get(
    "/directory",
    { schema: { params: NONE, querystring: NONE, response: { 200: directoryField } } },
    async () => {
      const today = instance.today();
      return {
        instance: { key: instance.publicKey },
        organisations: instance.organisations.offered().map(({ id, envelope }) => ({
          certificate: instance.organisations.certificateFor(id, today),
          profile: envelope,
        })),
      };
    },
  );
}
