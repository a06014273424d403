import { type HostingChoice, securityHeaders } from '../src/domain/trust/security-headers.ts';

/** The `_headers` file that several static hosts read (`public/_headers`): the header set on every path, a year of cache for hashed files. */
export function headersFile(choice: HostingChoice): string {
  const set = [...securityHeaders(choice)].map(([name, value]) => `  ${name}: ${value}`);
  return [
    '/*',
    ...set,
    '  Cache-Control: no-cache',
    '',
    '/assets/*',
    '  ! Cache-Control',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}

/** The same as lines for an nginx `server` block; the hosting guide in SECURITY.md shows them. */
export function nginxLines(choice: HostingChoice): string {
  return [...securityHeaders(choice)].map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}" always;`).join('\n');
}
