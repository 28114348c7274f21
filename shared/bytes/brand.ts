declare const brand: unique symbol;

/** A `T` that was checked by the one parser that mints `Name`. No other code may make one. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
