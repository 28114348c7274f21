/** The value itself, which nobody can change any more: neither it, nor anything in it. For what JSON can hold. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  const parts: readonly unknown[] = Object.values(value);
  parts.forEach(deepFreeze);
  return Object.freeze(value);
}
