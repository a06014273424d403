import type { ReactNode } from 'react';
import type { Boundaries } from '../../../domain/area.ts';
import { type PictureView, shapePath } from './picture-view.ts';

export interface BackdropProps {
  readonly boundaries: Boundaries;
  readonly view: PictureView;
  /** Between the land and the water. */
  readonly children?: ReactNode;
}

/** Land, water and the borders of buurten. */
export function Backdrop({ boundaries, view, children }: BackdropProps): ReactNode {
  const borders = boundaries.shapes.map((shape, at) => [boundaries.buurten[at]!.code, shapePath(shape, view)] as const);
  return (
    <>
      {borders.map(([code, path]) => (
        <path key={code} className="mapic__land" d={path} />
      ))}
      {children}
      {boundaries.water.map(({ name, shape }) => (
        <path key={name} className="mapic__water" d={shapePath(shape, view)} />
      ))}
      {borders.map(([code, path]) => (
        <path key={code} className="mapic__border" d={path} />
      ))}
    </>
  );
}
