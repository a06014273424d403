import type { ReactNode } from 'react';
import { POSTCODES } from '../../domain/text/postcodes.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { Card } from '../../views/kit/controls/card.tsx';
import { FileButton } from '../../views/kit/controls/file-button.tsx';
import { FILE_TYPES } from './file-types.ts';

/** Which table says where postcodes lie, and how to load one. */
export function PostcodesCard(): ReactNode {
  const loaded = useApp((s) => s.postcodes);
  const remove = useApp((s) => s.removePostcodes);
  return (
    <Card title={POSTCODES.title}>
      <p>{loaded ? POSTCODES.loaded(loaded) : POSTCODES.none}</p>
      {loaded && loaded.skipped > 0 && <p>{POSTCODES.skipped(loaded)}</p>}
      <p className="foot">{POSTCODES.hint}</p>
      <div className="data__acts">
        <Load />
        {loaded && <Button onPress={() => void remove()}>{POSTCODES.remove}</Button>}
      </div>
    </Card>
  );
}

/** For a file of which rows have only a postcode: what becomes of them. */
export function MappingPostcodes(): ReactNode {
  const loaded = useApp((s) => s.postcodes);
  if (loaded) return <p className="note">{POSTCODES.mapping(loaded)}</p>;
  return (
    <div className="data__missing">
      <p>{POSTCODES.mappingNone}</p>
      <div className="data__acts">
        <Load />
      </div>
    </div>
  );
}

function Load(): ReactNode {
  const loaded = useApp((s) => s.postcodes !== null);
  const load = useApp((s) => s.loadPostcodes);
  return (
    <FileButton accept={FILE_TYPES} onFiles={([file]) => file && void load({ name: file.name, blob: file })}>
      {loaded ? POSTCODES.loadOther : POSTCODES.load}
    </FileButton>
  );
}
