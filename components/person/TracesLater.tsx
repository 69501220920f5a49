import type { TracesProps } from './Traces';
import { later } from '@/components/controls/later';
import { useLater } from '@/components/controls/use-later';

const part = later(() => import('./Traces'));

/** Few people have traces: their script is loaded with the first who has. */
export function TracesLater(props: TracesProps) {
  const Traces = useLater(part)?.Traces;
  return Traces && <Traces {...props} />;
}
