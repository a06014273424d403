import type { ReactNode } from 'react';

export function AccountPanel(): ReactNode {
  return null;
}
