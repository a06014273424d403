import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
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

/** The field behind the chooser that is open: it stays alive, and answers, also when its button is gone by then. */
let asking: HTMLInputElement | null = null;

function ask({ accept, multiple = false, onFiles }: Pick<FileButtonProps, 'accept' | 'multiple' | 'onFiles'>): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = accept.join(',');
  field.multiple = multiple;
  field.onchange = () => {
    const chosen = [...(field.files ?? [])];
    if (chosen.length > 0) onFiles(chosen);
  };
  asking = field;
  asking.click();
}

/** Button that opens the file chooser of the system. */
export function FileButton({ accept, multiple = false, onFiles, ...button }: FileButtonProps): ReactNode {
  return <Button {...button} onPress={() => ask({ accept, multiple, onFiles })} />;
}
