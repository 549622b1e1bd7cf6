'use client';

import { lazy, type RefObject, Suspense, useEffect, useRef } from 'react';
import { useRecords } from '../../components/exhibit/use-records';
import { ListLink } from '../../components/notice/list-link';
import { useChoice } from '../../components/notice/use-choice';
import { choose } from '../../components/notice/visitor-choice';
import { Button } from '../../components/ui/button';
import type { Words } from '../../components/ui/words/words';
import type { Language } from '../../data/text/language';

const openExhibit = () => import('../../components/exhibit/exhibit');
const Exhibit = lazy(() => openExhibit().then(({ Exhibit }) => ({ default: Exhibit })));

type Props = {
  readonly words: Words;
  readonly language: Language;
  readonly title: string;
  /** Where the folders of records are served; the root in an export, a folder of its own in a preview. */
  readonly base?: string;
};

/** Fetches the records that the visitor asked for, and opens the exhibit when they have loaded. */
export function ExhibitVisit({ words, language, title, base = '' }: Props) {
  const choice = useChoice();
  useEffect(() => {
    // While the notice is read, the exhibit's own code is on its way.
    void openExhibit();
  }, []);
  const folder = `${base}/${language}`;
  const files = { exhibit: `${folder}/exhibit.json`, reports: `${folder}/reports.json` };
  const { exhibit, reports, retry } = useRecords(files, choice === 'all');
  const opened = useRef(false);
  const wasFocused = useRef(false);
  const wanted = choice === 'all' ? reports : null;

  if (exhibit === 'failed' || wanted === 'failed') {
    return (
      <main id="content" className="page" tabIndex={-1}>
        <h1>{title}</h1>
        <p>{words.site.failed}</p>
        <p>
          <ListLink language={language} label={words.list.title} />
        </p>
        <Button onClick={retry}>{words.site.retry}</Button>
      </main>
    );
  }
  const noteFocus = () => {
    wasFocused.current = true;
  };
  const waiting = (
    <main id="content" className="page" tabIndex={-1} data-waits="" onFocus={noteFocus}>
      <h1>{title}</h1>
      <p className="scripted">{words.site.loading}</p>
    </main>
  );
  if (choice === null || exhibit === 'waiting') return waiting;
  // A visitor who asks for the reports in the middle of a visit keeps the exhibit while they load.
  if (wanted === 'waiting' && !opened.current) return waiting;
  opened.current = true;
  return (
    <Suspense fallback={waiting}>
      <Exhibit
        exhibit={exhibit}
        reports={wanted === 'waiting' ? null : wanted}
        words={words}
        language={language}
        files={files}
        onShowReports={() => choose('all')}
      />
      <FocusOnExhibit wasFocused={wasFocused} />
    </Suspense>
  );
}

/** Mounts with the exhibit, and gives it the focus that went with the waiting page. */
function FocusOnExhibit({ wasFocused }: { readonly wasFocused: RefObject<boolean> }) {
  useEffect(() => {
    const lost = wasFocused.current && document.activeElement === document.body;
    if (lost) document.getElementById('content')?.focus({ preventScroll: true });
  }, [wasFocused]);
  return null;
}
