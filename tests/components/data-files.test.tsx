import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { Data, type DataProps } from '@/components/data/Data';
import { DataFiles } from '@/components/data/DataFiles';

afterEach(cleanup);

const file = new File(['First Name'], 'Connections.csv');

/** Files, or words, held over the page or let go of there. @returns whether the browser is left to open them */
function drag(type: 'dragOver' | 'drop', { types = ['Files'] as readonly string[] } = {}): boolean {
  const event = createEvent[type](document.body);
  Object.defineProperty(event, 'dataTransfer', { value: { types, files: [file] } });
  return fireEvent(document.body, event);
}

test('files that are dropped beside the field are taken as well, and the browser does not open them', async () => {
  const onFiles = vi.fn<(files: readonly File[]) => void>();
  const { unmount } = render(<DataFiles busy={false} onFiles={onFiles} />);
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
  expect(drag('dragOver')).toBe(false);
  expect(drag('drop')).toBe(false);
  // What is found of them is shown below the field.
  expect(scroll).toHaveBeenCalledOnce();
  expect(onFiles.mock.calls).toEqual([[[file]]]);
  unmount();
  await vi.waitFor(() => expect(drag('drop')).toBe(true));
  onFiles.mockClear();
  drag('drop');
  expect(onFiles).not.toHaveBeenCalled();
});

test('while files are read, others that are dropped go nowhere', () => {
  const onFiles = vi.fn<(files: readonly File[]) => void>();
  render(<DataFiles busy onFiles={onFiles} />);
  expect([drag('dragOver'), drag('drop')]).toEqual([false, false]);
  expect(onFiles).not.toHaveBeenCalled();
});

test('words that are dragged into a field stay with it', () => {
  const onFiles = vi.fn<(files: readonly File[]) => void>();
  render(<DataFiles busy={false} onFiles={onFiles} />);
  const types = ['text/plain'];
  expect([drag('dragOver', { types }), drag('drop', { types })]).toEqual([true, true]);
  expect(onFiles).not.toHaveBeenCalled();
  expect(screen.getByLabelText('Files to import')).toBeDefined();
});

test('once what was found is imported by the keyboard, the words that say so have the focus', async () => {
  const none = {
    progress: undefined,
    failure: undefined,
    out: '',
    guide: '',
    cutOff: undefined,
    imports: '',
  };
  const props = { ...none, onStop: () => {}, files: '' };
  const room = (now: Pick<DataProps, 'doing' | 'done' | 'found'>) => <Data {...props} {...now} />;
  const found = <button>Import</button>;
  const { rerender } = render(room({ doing: undefined, done: undefined, found }));
  screen.getByRole('button', { name: 'Import' }).focus();
  const done = { added: 1, changed: 0, gone: 0 };
  rerender(room({ doing: undefined, done: { what: 'imported', done }, found: '' }));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Imported: 1 new person.'));
});
