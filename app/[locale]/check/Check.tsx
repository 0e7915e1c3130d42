'use client';

import {useEffect, useRef} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import {keptDraft} from '@/lib/answers';
import {AnswersScreen} from './AnswersScreen';
import {ApplicationScreen} from './application/ApplicationScreen';
import {currentFragment, followFragment, redirect, settleAddress, takeCarriedDraft} from './fragment';
import {LinkScreen} from './handOver/LinkScreen';
import {SheetScreen} from './handOver/SheetScreen';
import {NoticeScreen} from './NoticeScreen';
import {EarlierNote} from './earlier/EarlierNote';
import {EarlierScreen} from './earlier/EarlierScreen';
import {prefetchExtras} from './extras';
import {UpdateNote} from './offline/UpdateNote';
import {QuestionScreen} from './QuestionScreen';
import {ResultScreen} from './ResultScreen';
import {fragmentOf, type Step} from './step';
import {StorageNotes} from './StorageNotes';
import {useCheck, type Check as CheckState} from './useCheck';

// Before the first read of the draft or the address, and never on the server.
if (typeof window !== 'undefined') {
  takeCarriedDraft();
  followFragment();
}

/** The whole check: one screen at a time, chosen by the address's fragment. */
export function Check() {
  const check = useCheck();
  const locale = useLocale();
  const {step} = check;
  const place = fragmentOf(step);
  useEffect(() => {
    // The render that takes over the served page knows neither the draft nor the address yet.
    if (check.kept !== keptDraft() || check.fragment !== currentFragment()) return;
    if (check.diverted) redirect(check.step);
  }, [check]);
  useEffect(() => {
    // A moment later the framework has started, too.
    const timer = setTimeout(settleAddress);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  useArrival(place);
  useEffect(() => {
    prefetchExtras(locale);
  }, [locale]);
  return (
    <>
      <StorageNotes kept={check.kept} />
      <UpdateNote />
      <EarlierNote kept={check.kept} />
      <Screen key={place} step={step} check={check} />
    </>
  );
}

function Screen({step, check}: {readonly step: Step; readonly check: CheckState}) {
  switch (step.at) {
    case 'question':
      return <QuestionScreen step={step} check={check} />;
    case 'notice':
      return <NoticeScreen check={check} />;
    case 'answers':
      return <AnswersScreen check={check} />;
    case 'result':
      return <ResultScreen check={check} />;
    case 'sheet':
      return <SheetScreen check={check} />;
    case 'link':
      return <LinkScreen payload={step.payload} check={check} />;
    case 'earlier':
      return <EarlierScreen check={check} />;
    case 'application':
      return <ApplicationScreen check={check} />;
    default:
      return step satisfies never;
  }
}

/** On arriving at another screen: its heading names the page and takes the focus, from the top. */
function useArrival(place: string): void {
  const t = useTranslations('check');
  const arrivedAt = useRef<string | undefined>(undefined);
  useEffect(() => {
    const heading = document.querySelector('h1');
    if (heading !== null) document.title = `${heading.innerText} – ${t('title')}`;
    const first = arrivedAt.current === undefined;
    if (!first && arrivedAt.current !== place) {
      window.scrollTo(0, 0);
      heading?.focus({preventScroll: true});
    }
    arrivedAt.current = place;
  }, [place, t]);
}
