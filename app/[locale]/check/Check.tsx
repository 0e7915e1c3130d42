'use client';

import {useEffect, useRef} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import {keptDraft} from '@/lib/answers';
import {AnswersScreen} from './AnswersScreen';
import {currentFragment, followFragment, redirect, settleAddress} from './fragment';
import {EarlierNote} from './earlier/EarlierNote';
import {prefetchExtras} from './extras';
import {isLater, useLater} from './later';
import {UpdateNote} from './offline/UpdateNote';
import {QuestionScreen} from './QuestionScreen';
import {fragmentOf, type Step} from './step';
import {StorageNotes} from './StorageNotes';
import {useCheck, type Check as CheckState} from './useCheck';

// Before the first read of the draft or the address, and never on the server.
if (typeof window !== 'undefined') followFragment();

/** The whole check: one screen at a time, chosen by the address's fragment. */
export function Check() {
  const check = useCheck();
  const locale = useLocale();
  const {step} = check;
  const place = fragmentOf(step);
  const later = useLater(step);
  const waiting = isLater(step) && later === undefined;
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
  useArrival(waiting ? undefined : place);
  useEffect(() => {
    prefetchExtras(locale);
  }, [locale]);
  return (
    <>
      <StorageNotes kept={check.kept} />
      <UpdateNote />
      <EarlierNote kept={check.kept} />
      <Screen key={place} step={step} check={check} later={later} />
    </>
  );
}

interface ScreenProps {
  readonly step: Step;
  readonly check: CheckState;
  readonly later: ReturnType<typeof useLater>;
}

function Screen({step, check, later}: ScreenProps) {
  if (step.at === 'question') return <QuestionScreen step={step} check={check} />;
  if (step.at === 'answers') return <AnswersScreen check={check} />;
  if (later === undefined) return <Waiting />;
  switch (step.at) {
    case 'notice':
      return <later.NoticeScreen check={check} />;
    case 'result':
      return <later.ResultScreen check={check} />;
    case 'sheet':
      return <later.SheetScreen check={check} />;
    case 'link':
      return <later.LinkScreen payload={step.payload} check={check} />;
    case 'earlier':
      return <later.EarlierScreen check={check} />;
    case 'application':
      return <later.ApplicationScreen check={check} />;
    default:
      return step satisfies never;
  }
}

function Waiting() {
  const t = useTranslations('ui');
  return <p role="status">{t('loading')}</p>;
}

/** On arriving at another screen: its heading names the page and takes the focus, from the top. */
function useArrival(place: string | undefined): void {
  const t = useTranslations('check');
  const arrivedAt = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (place === undefined) return;
    const heading = document.querySelector('h1');
    if (heading !== null) document.title = `${heading.textContent} – ${t('title')}`;
    const first = arrivedAt.current === undefined;
    if (!first && arrivedAt.current !== place) {
      window.scrollTo(0, 0);
      heading?.focus({preventScroll: true});
    }
    arrivedAt.current = place;
  }, [place, t]);
}
