import { InventorySheet } from '@/components/inventory/InventorySheet';
import { PersonPanel } from '@/components/panel/PersonPanel';
import { Waiting } from '@/components/controls/Waiting';
import type { NetworkPage } from '@/entrypoints/network/network-page';

/** The panel's own person, beside the inventory. */
export function SheetBeside({ page }: { readonly page: NetworkPage }) {
  const { inventory, sheet } = page;
  const { used, ways } = inventory;
  const { value: open } = sheet;
  const subject = open?.subject.value;
  const actions = open?.actions.value;
  const letters = page.settings.value?.letters ?? false;
  if (open?.isGone.value) return undefined;
  return (
    <InventorySheet
      of={inventory.shown.value ?? ''}
      letters={letters}
      onClose={inventory.close}
      onPrevious={ways.value.previous ? () => inventory.step(-1) : undefined}
      onNext={ways.value.next ? () => inventory.step(1) : undefined}
    >
      {open && subject && actions ? (
        <PersonPanel
          key={subject.key}
          person={subject.person}
          known={subject.known}
          texts={subject.texts}
          ledger={subject.ledger}
          trace={subject.trace}
          today={page.today.value}
          letters={letters}
          worlds={used.worlds.value}
          tags={used.tags.value}
          filling={undefined}
          here={undefined}
          canFill={false}
          actions={actions}
          objectives={page.objectives.value}
          people={open.people}
          nameOf={(id) => open.record.value?.names.get(id)}
        />
      ) : (
        <Waiting />
      )}
    </InventorySheet>
  );
}
