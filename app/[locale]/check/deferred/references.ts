import {useSyncExternalStore} from 'react';
import type {formatArticle} from '@/lib/text';
import type {CitationLink} from '../../../ui/CitationLink';
import {observable} from '../state/observable';

/** What writes references to the law; it comes with what is deferred. */
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
