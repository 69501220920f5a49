import styles from './Icon.module.css';

/** Drawn in strokes on a field of 16 by 16. */
const paths = {
  cross: 'M4 4l8 8M12 4l-8 8',
  pencil: 'M3 13l.6-2.8 7.4-7.4 2.2 2.2-7.4 7.4zM9.5 4.3l2.2 2.2',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  decide: 'M4 3l5 5-5 5M12 3v10',
  search: 'M7 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9zM10.5 10.5L14 14',
  veil: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM8 9.6a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2M3 13L13 3',
  open: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3L7.5 8.5',
  given: 'M3 8h9M8.5 4L12.5 8l-4 4',
  received: 'M13 8H4M7.5 4L3.5 8l4 4',
  both: 'M2.5 8h11M5.5 5l-3 3 3 3M10.5 5l3 3-3 3',
  fill: 'M8 2.5v7M5 7l3 3 3-3M3 13h10',
  plus: 'M8 3v10M3 8h10',
  sorted: 'M4.5 6.5L8 10l3.5-3.5',
  warning: 'M8 2.5L14.5 13.5h-13zM8 6.5v3.2M8 11.6v.2',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
