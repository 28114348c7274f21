import { describe, expect, it } from "vitest";
import { ownOnion } from "../../../client/http/own-onion.ts";

const NAME = "2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion";

const answering = (location: string | null, status = 200) => {
  const headers = new Headers(location === null ? {} : { "Onion-Location": location });
  return () => Promise.resolve(new Response(null, { headers, status }));
};

describe("the onion service of this site", () => {
  it("is what its own header says", async () => {
    expect(await ownOnion(answering(`http://${NAME}/`))).toBe(NAME);
  });

  it.each([
    [null],
    [""],
    [NAME],
    [`https://${NAME}/`],
    [`http://${NAME}`],
    [`http://${NAME}.example/`],
    [`http://x@${NAME}/`],
    [`http://${NAME.slice(1)}/`],
    ["http://example.org/"],
  ])("is unknown when that says %j", async (location) => {
    expect(await ownOnion(answering(location))).toBeNull();
  });

  it("is unknown when the site does not answer, or with a fault", async () => {
    expect(await ownOnion(() => Promise.reject(new TypeError("no connection")))).toBeNull();
    expect(await ownOnion(answering(`http://${NAME}/`, 503))).toBeNull();
  });
});
