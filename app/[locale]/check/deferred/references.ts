import {useSyncExternalStore} from 'react';
import type {formatArticle} from '@/lib/text';
import type {CitationLink} from '../../../ui/CitationLink';
import {observable} from '../state/observable';

/** Writes references to the law; loaded with the deferred chunk. */
interface References {
  readonly CitationLink: typeof CitationLink;
  readonly formatArticle: typeof formatArticle;
}

let references: References | undefined;
const {subscribe, notify} = observable();

export function provideReferences(loaded: References): void {
  references = loaded;
  notify();
}

const current = () => references;
const onServer = () => undefined;

export const useReferences = (): References | undefined => useSyncExternalStore(subscribe, current, onServer);
