import type { ReactNode } from 'react';
import type { Camera, Point } from './camera.ts';

export interface TipAtProps {
  readonly at: Point;
  readonly camera: Camera;
  readonly content: ReactNode;
}

const AWAY = 14;

/** Tooltip beside the pointer, on the side where there is room. */
export function TipAt({ at, camera, content }: TipAtProps): ReactNode {
  const [x, y] = at;
  const across = x > camera.width * 0.6 ? { right: camera.width - x + AWAY } : { left: x + AWAY };
  const down = y > camera.height * 0.6 ? { bottom: camera.height - y + AWAY } : { top: y + AWAY };
  return (
    <div className="tip float" role="tooltip" style={{ ...across, ...down }}>
      {content}
    </div>
  );
}
