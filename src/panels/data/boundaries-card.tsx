import type { ReactNode } from 'react';
import { DATA } from '../../domain/text/data.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { FileButton } from '../../views/kit/controls/file-button.tsx';

const TYPES = ['.geojson', '.json', '.zip'];

/** Which borders are in use, and how to load others. */
export function BoundariesCard(): ReactNode {
  const { origin } = useApp((s) => s.boundaries);
  const openFile = useApp((s) => s.openFile);
  const use = useApp((s) => s.useBoundaries);
  const words = DATA.boundaries;
  return (
    <Card title={words.title}>
      <p>{origin.kind === 'official' ? words.official(origin.file) : words.schematic}</p>
      <p className="foot">{origin.attribution}</p>
      <div className="data__acts">
        <FileButton accept={TYPES} onFiles={([file]) => file && void openFile({ name: file.name, blob: file })}>
          {words.load}
        </FileButton>
        {origin.kind === 'official' && <Button onPress={() => void use(null)}>{words.reset}</Button>}
      </div>
    </Card>
  );
}
