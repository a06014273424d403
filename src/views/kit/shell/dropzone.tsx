import { useEffect, useRef, useState } from 'react';
import '../styles/shell.css';
import type { ReactNode } from 'react';

export interface DropzoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** Shown over the whole window while a file hangs above it. */
  readonly invitation: string;
  readonly children: ReactNode;
}

/** Wraps the app: a file dropped anywhere in the window is taken. */
export function Dropzone({ onFiles, invitation, children }: DropzoneProps): ReactNode {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => listenForFiles(setOver, (files) => take.current(files)), []);
  return (
    <>
      {children}
      {isOver && (
        <div className="drop__over" role="status">
          {invitation}
        </div>
      )}
    </>
  );
}

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Listens on the window; returns what stops it. Depth counts enter and leave of every element passed. */
function listenForFiles(setOver: (over: boolean) => void, take: (files: readonly File[]) => void): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  let depth = 0;
  const move = (by: number) => (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    depth = Math.max(0, depth + by);
    setOver(depth > 0);
  };
  window.addEventListener('dragenter', move(1), options);
  window.addEventListener('dragleave', move(-1), options);
  window.addEventListener('dragover', (event) => holdsFiles(event) && event.preventDefault(), options);
  window.addEventListener(
    'drop',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take(files);
    },
    options,
  );
  return () => stop.abort();
}
