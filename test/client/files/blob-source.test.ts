import { describe, expect, it } from "vitest";
import { blobSource, FileUnreadable, readBlob } from "../../../client/files/blob-source.ts";

describe("a chosen file as a source of bytes", () => {
  it("gives exactly the bytes that are asked for", async () => {
    const source = blobSource(new Blob(["abcdef"]));
    expect(source.size).toBe(6);
    expect(await source.read(2, 3)).toEqual(new Uint8Array([0x63, 0x64, 0x65]));
    expect(await source.read(6, 0)).toEqual(new Uint8Array(0));
  });

  it("says that a file cannot be read when it is shorter than it was", async () => {
    await expect(blobSource(new Blob(["abc"])).read(2, 3)).rejects.toBeInstanceOf(FileUnreadable);
  });

  it("says that a file cannot be read when the stick was pulled out", async () => {
    const gone = new Blob(["abc"]);
    gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
    await expect(readBlob(gone)).rejects.toMatchObject({ code: "file.unreadable" });
  });
});
