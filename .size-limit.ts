import { builtExtension } from './tests/built/output';
import { listPageScripts } from './tests/built/page-scripts';

/** The panel opens on every profile and the popup on every glance: both stay small. */
export default ['sidepanel.html', 'popup.html'].map((page) => ({
  name: `scripts of ${page}`,
  path: listPageScripts(builtExtension('chromium'), page),
  gzip: true,
  limit: '45 kB',
}));
