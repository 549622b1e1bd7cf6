import styles from './register.module.css';

type Group = { readonly id: string; readonly title: string; readonly count: number };
type Props = { readonly label: string; readonly groups: readonly Group[] };

/** The short table of contents at the head of a register. */
export function RegisterContents({ label, groups }: Props) {
  return (
    <nav className={styles.contents} aria-label={label}>
      <ul>
        {groups.map(({ id, title, count }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a> <span className={styles.count}>({count})</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
