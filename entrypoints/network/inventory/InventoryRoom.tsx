import { useLayoutEffect } from 'preact/hooks';

import { Inventory } from '@/components/inventory/Inventory';
import { InventoryEmpty } from '@/components/inventory/InventoryEmpty';
import { InventoryFilters } from '@/components/inventory/InventoryFilters';
import { InventorySave } from '@/components/inventory/InventorySave';
import { i18n } from '#i18n';

import type { NetworkPage } from '@/entrypoints/network/network-page';
import { whenPainted } from '@/entrypoints/person/painted';
import { writeView } from '@/lib/network/view';
import { OFFERED, type InventoryRoom as Room } from './inventory-room';
import { SheetBeside } from './SheetBeside';

/** The inventory, with the person beside it whom the address names. */
export function InventoryRoom({ page }: { readonly page: NetworkPage }) {
  const { inventory } = page;
  const { view, rows, shown, selection, settings } = inventory;
  const { people, size, fadedAside, total, loading, areFirst } = rows.value;
  const trySample = page.settings.value?.mode === 'sample' ? undefined : page.trySample;
  const isThere = settings.value !== undefined && areFirst;
  useLayoutEffect(() => {
    if (isThere) void whenPainted().then(inventory.onPainted);
  }, [isThere, inventory]);
  if (!settings.value) return undefined;
  return (
    <>
      <Inventory
        view={view.value}
        onQuery={inventory.search}
        onChange={inventory.change}
        filters={<Filters page={page} />}
        views={{
          present: writeView(view.value),
          offered: [
            { name: i18n.t('inventory.views.everybody'), view: '' },
            { name: i18n.t('inventory.views.doors'), view: OFFERED.doors },
            { name: i18n.t('inventory.views.untagged'), view: OFFERED.untagged },
          ],
          kept: settings.value.views,
          onChange: inventory.changeViews,
        }}
        people={people}
        size={size}
        fadedAside={fadedAside}
        total={total}
        loading={loading}
        empty={<InventoryEmpty keys={page.keys.value} onTrySample={trySample} />}
        columns={settings.value.columns}
        onColumns={inventory.chooseColumns}
        save={
          <div inert={areFirst}>
            <Save inventory={inventory} />
          </div>
        }
        today={page.today.value}
        shown={shown.value}
        addressOf={inventory.addressOf}
        isSelected={selection.has}
        selected={selection.chosen.value.length}
        onSelect={selection.set}
        onSelectAll={selection.setAll}
      />
      {shown.value !== undefined && <SheetBeside page={page} />}
    </>
  );
}

/** Draws itself alone when the counts have come. */
function Filters({ page: { inventory, objectives } }: { readonly page: NetworkPage }) {
  const { view, used, counts, rows } = inventory;
  return (
    <InventoryFilters
      view={view.value}
      onChange={inventory.change}
      used={{ worlds: used.worlds.value, tags: used.tags.value, companies: used.companies.value }}
      objectives={objectives.value ?? []}
      hasObjectives={rows.value.hasObjectives}
      counts={counts.value}
    />
  );
}

/** Draws itself alone while a file is written. */
function Save({ inventory: { out, selection, rows } }: { readonly inventory: Room }) {
  const selected = selection.chosen.value.length;
  return (
    <InventorySave
      count={selected || rows.value.size}
      areSelected={selected > 0}
      file={out.file.value}
      onSave={(kind) => void out.save(kind)}
    />
  );
}
