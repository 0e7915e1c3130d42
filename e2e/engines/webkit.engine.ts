import {existsSync} from 'node:fs';
import {inEngine} from './suite';
import {WEBKIT} from './webkit';

inEngine(WEBKIT, 2, existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb'));
