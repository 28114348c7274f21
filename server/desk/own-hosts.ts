/** True for a `Host` under which this instance is reached. */
export type IsOwnHost = (host: string) => boolean;

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/;

/** The operator's names, as they stand in `Host`; outside production any name and port of loopback, too. */
export function ownHosts({
  hosts,
  production,
}: {
  readonly hosts: readonly string[];
  readonly production: boolean;
}): IsOwnHost {
  return (host) => hosts.includes(host) || (!production && LOOPBACK.test(host));
}
