'use client';

import {useEffect} from 'react';
import {sayFailed} from './notRunning/running';

/** In the place of a check that has broken off; what there is to say stands in the page already. */
export default function CheckError() {
  useEffect(sayFailed, []);
  return null;
}
