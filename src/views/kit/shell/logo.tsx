import '../styles/shell.css';
import type { ReactNode } from 'react';

/** The hexagon with a glowing point. */
export function Logo({ size = 28 }: { readonly size?: number }): ReactNode {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 24 24" role="img" aria-label="Brandpunt">
      <path d="M12 1.5 21.1 6.75v10.5L12 22.5 2.9 17.25V6.75Z" />
      <circle cx="12" cy="12" r="3.5" />
    </svg>
  );
}
