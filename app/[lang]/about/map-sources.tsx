import type { Words } from '../../../components/ui/words/words';
import riverSources from '../../../data/basemap/drawn/rivers.json';
import siteSources from '../../../data/basemap/drawn/sites.json';
import townSources from '../../../data/basemap/drawn/towns.json';
import waySources from '../../../data/basemap/drawn/ways.json';
import zoneSources from '../../../data/basemap/drawn/zones.json';
import { inLanguage, type Language } from '../../../data/text/language';
import styles from './about.module.css';

type Row = {
  readonly name: string;
  readonly after: readonly string[];
  readonly doubt?: string;
};

type Props = { readonly words: Words['about']; readonly language: Language };

/** The basis of every hand-drawn line and point of the map, and what is doubtful in it. */
export function MapSources({ words, language }: Props) {
  const named = ({ en, sr }: { readonly en: string; readonly sr: string }) =>
    String(inLanguage({ en, sr }, language));
  const groups: readonly (readonly [title: string, rows: readonly Row[]])[] = [
    [words.drawnZones, zoneSources.zones.map((zone) => ({ ...zone, name: named(zone) }))],
    [words.drawnRivers, riverSources.byHand.map((river) => ({ ...river, name: named(river) }))],
    [
      words.drawnWays,
      waySources.ways.map(({ when, name, ...way }) => ({ ...way, name: `${name}, ${when}` })),
    ],
    [
      words.drawnSites,
      siteSources.sites.flatMap(({ after, ...site }) =>
        after === undefined ? [] : [{ ...site, name: named(site), after: [after] }],
      ),
    ],
    [
      words.drawnTowns,
      townSources.towns.flatMap(({ after, ...town }) =>
        after === undefined && town.doubt === undefined
          ? []
          : [{ ...town, name: named(town), after: after === undefined ? [] : [after] }],
      ),
    ],
  ];
  return (
    <section className={styles.part}>
      <h2>{words.drawnTitle}</h2>
      <p>{words.drawn}</p>
      {groups.map(([title, rows]) => (
        <details key={title} className={styles.drawn}>
          <summary>{title}</summary>
          <dl lang="en">
            {rows.map(({ name, after, doubt }) => (
              <div key={name}>
                <dt lang={language}>{name}</dt>
                {after.map((source) => (
                  <dd key={source}>{inOwnLetters(source)}</dd>
                ))}
                {doubt !== undefined && <dd className={styles.doubt}>{doubt}</dd>}
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}

/** A title in Cyrillic is read aloud in its own language. */
function inOwnLetters(source: string) {
  const language = source.startsWith('Bulgarian') ? 'bg' : 'sr-Cyrl';
  return source.split(/(“[^”]*\p{Script=Cyrillic}[^”]*”)/u).map((part) =>
    /\p{Script=Cyrillic}/u.test(part) ? (
      <cite key={part} lang={language}>
        {part}
      </cite>
    ) : (
      part
    ),
  );
}
