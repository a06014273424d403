import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from './button.tsx';

export interface FileButtonProps {
  readonly children: ReactNode;
  readonly icon?: LucideIcon;
  readonly tone?: 'plain' | 'primary' | 'quiet';
  /** Extensions with their dot, `.csv`. */
  readonly accept: readonly string[];
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly isDisabled?: boolean;
}

/** Button that opens the file chooser of the system. */
export function FileButton({ accept, multiple = false, onFiles, ...button }: FileButtonProps): ReactNode {
  return (
    <FileTrigger
      acceptedFileTypes={accept}
      allowsMultiple={multiple}
      onSelect={(chosen) => {
        if (chosen && chosen.length > 0) onFiles([...chosen]);
      }}
    >
      <Button {...button} />
    </FileTrigger>
  );
}
