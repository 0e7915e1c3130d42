export * from './acts';
export * from './citation';
export * from './rights';
export * from './periods';
