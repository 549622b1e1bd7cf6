import type { ReactNode } from 'react';
import { ReportGate } from '../../../components/notice/report-gate';
import type { Words } from '../../../components/ui/words/words';
import type { Language } from '../../../data/text/language';
import styles from './register.module.css';

type ReportsEntry = {
  readonly id: string;
  readonly name: ReactNode;
  readonly role?: string;
  /** A list item for each reported crime. */
  readonly lines: ReactNode;
  /** The entry of the same id in the register that needs no choice, if it has one. */
  readonly back: string | null;
};

type Props = {
  readonly register: Words['registers']['peopleInReports' | 'sourcesOfReports'];
  readonly entries: readonly ReportsEntry[];
  readonly words: Words;
  readonly language: Language;
};

/** The part of a register that is about reported crimes, behind their gate. */
export function ReportsRegister({ register, entries, words, language }: Props) {
  return (
    <ReportGate words={words.leftOut} language={language}>
      <main id="content" className="page" tabIndex={-1}>
        <h1>{register.title}</h1>
        <p>{register.intro}</p>
        <div>
          {entries.map(({ id, name, role, lines, back }) => (
            <article key={id} id={id} className={styles.entry} aria-labelledby={`name-${id}`}>
              <h2 id={`name-${id}`}>{name}</h2>
              {role !== undefined && <p>{role}</p>}
              <ul className={styles.lines}>{lines}</ul>
              {back !== null && (
                <p>
                  <a className={styles.link} href={back}>
                    {register.back}
                  </a>
                </p>
              )}
            </article>
          ))}
        </div>
      </main>
    </ReportGate>
  );
}
