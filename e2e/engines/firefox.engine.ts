import {existsSync} from 'node:fs';
import {FIREFOX} from './firefox';
import {inEngine} from './suite';

inEngine(FIREFOX, 1, existsSync('/usr/bin/firefox-esr'));
