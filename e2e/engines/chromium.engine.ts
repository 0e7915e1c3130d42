import {CHROMIUM} from './puppeteer';
import {inEngine} from './suite';

inEngine(CHROMIUM, 0);
