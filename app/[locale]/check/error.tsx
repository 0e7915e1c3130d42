'use client';

import {useEffect} from 'react';
import {sayFailed} from './notRunning/running';

/** Shown instead of a crashed check; the message is already in the page. */
export default function CheckError() {
  useEffect(sayFailed, []);
  return null;
}
