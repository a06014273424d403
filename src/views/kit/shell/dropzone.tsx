import type { ReactNode } from 'react';

export interface DropzoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** Shown over the whole window while a file hangs above it. */
  readonly invitation: string;
  readonly children: ReactNode;
}

/** Wraps the app: a file dropped anywhere in the window is taken. */
export function Dropzone(_props: DropzoneProps): ReactNode {
  return null;
}
