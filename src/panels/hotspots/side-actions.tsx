import { Printer, Share } from 'lucide-react';
import type { ReactNode } from 'react';
import { HOTSPOTS } from '../../domain/text/hotspots.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../../views/kit/controls/button.tsx';
import { MenuButton } from '../../views/kit/controls/menu-button.tsx';

/** What can be taken along from the screen: on paper, or as a file. */
export function SideActions({ onPicture }: { readonly onPicture: (() => void) | null }): ReactNode {
  const exportHotspots = useApp((s) => s.exportHotspots);
  const words = HOTSPOTS.export;
  return (
    <>
      <span className="spacer" />
      <Button icon={Printer} onPress={() => window.print()}>
        {words.print}
      </Button>
      <MenuButton
        label={words.open}
        icon={Share}
        items={[
          { key: 'csv', label: words.csv, onAction: () => void exportHotspots('csv') },
          { key: 'geojson', label: words.geojson, onAction: () => void exportHotspots('geojson') },
          { key: 'png', label: words.png, isDisabled: onPicture === null, onAction: () => onPicture?.() },
        ]}
      />
    </>
  );
}
