import { version } from '../../package.json' with { type: 'json' };

/** Version of the app, as exports and manifests carry it. */
export const VERSION: string = version;
