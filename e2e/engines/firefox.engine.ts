import {FIREFOX} from './puppeteer';
import {inEngine} from './suite';

inEngine(FIREFOX, 1);
