import { PanelBar } from '@/components/panel/PanelBar';
import { later } from '@/components/controls/later';
import { useLater } from '@/components/controls/use-later';
import { writeSetting } from '@/lib/browser/settings';
import styles from './App.module.css';
import type { Panel } from './panel';
import { Whoever } from './Whoever';

const around = later(() => import('./around'));

/** The panel: its own row, whoever is shown, and what was done last. */
export function App({ panel }: { readonly panel: Panel }) {
  const { settings, walk, finding } = panel;
  const letters = settings.value?.letters ?? false;
  const ways = walk.ways.value;
  const { Banners, Foot, NextToDecide } = useLater(around) ?? {};
  return (
    <div class={styles.panel}>
      <header class={styles.top}>
        <PanelBar
          letters={letters}
          veiled={settings.value?.hideLabels ?? false}
          onVeil={(is) => void writeSetting('hideLabels', is)}
          onPrevious={ways.previous ? () => walk.go('previous') : undefined}
          onNext={ways.next ? () => walk.go('next') : undefined}
          finding={finding.value}
          onFind={panel.toggleFinding}
          decide={NextToDecide && <NextToDecide panel={panel} />}
        />
        {Banners && <Banners panel={panel} />}
      </header>
      <main class={styles.main}>
        <Whoever panel={panel} letters={letters} />
      </main>
      <footer class={styles.foot}>{Foot && <Foot doings={panel} />}</footer>
    </div>
  );
}
