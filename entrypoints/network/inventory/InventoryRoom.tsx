import { Inventory } from '@/components/inventory/Inventory';
import { InventoryEmpty } from '@/components/inventory/InventoryEmpty';
import { InventoryFilters } from '@/components/inventory/InventoryFilters';
import { InventorySave } from '@/components/inventory/InventorySave';
import { i18n } from '#i18n';

import type { NetworkPage } from '@/entrypoints/network/network-page';
import { writeView } from '@/lib/network/view';
import { OFFERED, type InventoryRoom as Room } from './inventory-room';
import { SheetBeside } from './SheetBeside';

/** The inventory, with the person beside it whom the address names. */
export function InventoryRoom({ page }: { readonly page: NetworkPage }) {
  const { inventory, everybody } = page;
  const { view, viewed, shown, selection, settings } = inventory;
  const { crowd, loading } = everybody.value;
  const trySample = page.settings.value?.mode === 'sample' ? undefined : page.trySample;
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
          onKeep: inventory.keepView,
          onDrop: inventory.dropView,
        }}
        people={viewed.value.people}
        fadedAside={viewed.value.fadedAside}
        total={crowd.size}
        loading={loading}
        empty={<InventoryEmpty keys={page.keys.value} onTrySample={trySample} />}
        columns={settings.value.columns}
        onColumns={inventory.chooseColumns}
        save={<Save inventory={inventory} />}
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
  const { view, used, counts } = inventory;
  return (
    <InventoryFilters
      view={view.value}
      onChange={inventory.change}
      used={{ worlds: used.worlds.value, tags: used.tags.value, companies: used.companies.value }}
      objectives={objectives.value ?? []}
      counts={counts.value}
    />
  );
}

/** Draws itself alone while a file is written. */
function Save({ inventory: { out, selection, viewed } }: { readonly inventory: Room }) {
  const selected = selection.chosen.value.length;
  return (
    <InventorySave
      count={selected || viewed.value.people.length}
      areSelected={selected > 0}
      file={out.file.value}
      onSave={(kind) => void out.save(kind)}
    />
  );
}
