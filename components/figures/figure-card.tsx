import type { ReactNode } from 'react';
import type { FigureContext, LocalFigure } from './figure-context';
import { FigureCount } from './figure-count';
import styles from './figures.module.css';

type Props = {
  readonly figure: LocalFigure;
  readonly context: FigureContext;
  /** Its sources in full. */
  readonly children: ReactNode;
};

/** A figure with who gives it, for where and when, its standing, and what to beware of. */
export function FigureCard({ figure, context, children }: Props) {
  const { id, label, unit, area, period, attribution, standing, checked } = figure;
  const words = context.words.figures;
  return (
    <article id={id} className={styles.card} aria-labelledby={`${id}-label`}>
      <h3 id={`${id}-label`}>{label}</h3>
      <FigureCount figure={figure} context={context} />
      <dl className={styles.facts}>
        <Fact name={words.counts}>{unit}</Fact>
        <Fact name={words.attribution}>{context.linkTerms(attribution)}</Fact>
        <Fact name={words.area}>{area}</Fact>
        <Fact name={words.period}>{period}</Fact>
        <Fact name={words.state}>
          {words.standing[standing]}
          {checked === 'partly' && `. ${words.partly}`}
        </Fact>
        <DerivedFrom figure={figure} context={context} />
      </dl>
      {figure.note?.map((paragraph) => (
        <p key={paragraph}>{context.linkTerms(paragraph)}</p>
      ))}
      <div className={styles.sources}>
        <h4>{words.sources}</h4>
        {children}
      </div>
    </article>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The public figures that it was calculated from; of the others the note speaks. */
function DerivedFrom({ figure, context }: Omit<Props, 'children'>) {
  const from = figure.derivedFrom?.flatMap((id) => context.figures.get(id) ?? []) ?? [];
  if (from.length === 0) return null;
  return (
    <Fact name={context.words.figures.derivedFrom}>
      {from.map(({ id, label }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <a href={`#${id}`}>{label}</a>
        </span>
      ))}
    </Fact>
  );
}
