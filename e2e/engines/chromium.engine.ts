import {CHROMIUM} from './chromium';
import {inEngine} from './suite';

inEngine(CHROMIUM, 0, true);
