'use client';

import {useEffect, useMemo, useRef, useState} from 'react';
import {NextIntlClientProvider, useLocale, useMessages, useTranslations} from 'next-intl';
import {showIfStale} from '../../ui/showIfStale';
import {StorageNote} from './chrome/StorageNote';
import {useArrival} from './chrome/useArrival';
import {prefetchDeferred} from './deferred/prefetch';
import {useDeferred} from './deferred/useDeferred';
import {sayRunning} from './notRunning/running';
import {QuestionScreen} from './question/QuestionScreen';
import {currentAddress, redirect, settleAddress} from './state/address';
import {followBrowser} from './state/followBrowser';
import {fragmentOf} from './state/step';
import {currentSaved} from './state/store';
import {useCheck} from './state/useCheck';
import type {TermId} from './terms/termsIn';

// Before the first read of the draft or the address, and never on the server.
if (typeof window !== 'undefined') followBrowser();

/** The whole check: one screen at a time, chosen by the address's fragment. */
export function Check() {
  const check = useCheck();
  const locale = useLocale();
  const {step, saved, address, diverted} = check;
  const place = fragmentOf(step);
  // The notice about the old law is rendered at once: shown later, it would shift the page under a finger.
  const isDeferred = step.at !== 'question' || saved.draft.oldLawDay !== undefined;
  const deferred = useDeferred(isDeferred, locale);
  const served = useMessages();
  const words = useMemo(() => ({...served, ...deferred?.words}), [served, deferred]);
  const isWaiting = saved.starting || (isDeferred && deferred === undefined);
  useEffect(() => {
    // The hydrating render knows neither the draft nor the address yet.
    const {edition, starting} = currentSaved();
    if (starting || saved.edition !== edition || address !== currentAddress()) return;
    if (diverted) redirect(step);
  }, [saved, address, diverted, step]);
  useEffect(() => {
    const timer = setTimeout(settleAddress);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  useArrival(isWaiting ? undefined : place);
  useEffect(sayRunning, []);
  useEffect(showIfStale, []);
  useEffect(() => {
    prefetchDeferred(locale);
  }, [locale]);
  // What is open on a result stays open; its fields see to themselves.
  const returns = step.at === 'result' ? 0 : saved.returns;
  const key = `${saved.edition}:${returns}:${place}`;
  const shown = useRef<HTMLDivElement>(null);
  const [terms, setTerms] = useState<readonly TermId[]>([]);
  const screen =
    isDeferred && deferred === undefined ? (
      <Waiting />
    ) : step.at === 'question' ? (
      <>
        <QuestionScreen key={key} step={step} check={check} />
        {check.interview.asked.length === 0 && deferred !== undefined && (
          <>
            <deferred.InAppNote />
            <deferred.OpenFile />
          </>
        )}
      </>
    ) : (
      deferred !== undefined && <deferred.DeferredScreen key={key} step={step} check={check} />
    );
  const explained = deferred !== undefined && <deferred.Terms key={`terms:${key}`} found={terms} />;
  return (
    <NextIntlClientProvider locale={locale} messages={words}>
      <StorageNote says="storageDamaged" isSo={saved.damaged} />
      {deferred !== undefined && <deferred.OldLawNote draft={saved.draft} />}
      <div ref={shown} data-place={key}>
        {screen}
        {explained}
      </div>
      {deferred !== undefined && (
        <>
          <deferred.FindTerms screen={shown} onFound={setTerms} />
          <deferred.TwoLanguages first={shown}>
            <div data-place={key}>
              {screen}
              {explained}
            </div>
          </deferred.TwoLanguages>
        </>
      )}
      {/* Below the screen, where their appearance shifts nothing under a finger. */}
      <StorageNote says="storageOff" isSo={saved.storedIn === 'history'} />
      {deferred !== undefined && <deferred.UpdateNote />}
    </NextIntlClientProvider>
  );
}

function Waiting() {
  const t = useTranslations('ui');
  return <p role="status">{t('loading')}</p>;
}
