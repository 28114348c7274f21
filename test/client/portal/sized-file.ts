/** A file that says that it has this many bytes, and holds none. */
export function sized(name: string, size: number): File {
  const file = new File([], name);
  Object.defineProperty(file, "size", { value: size });
  return file;
}
