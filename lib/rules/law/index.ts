export * from './acts';
export * from './citation';
export * from './dated';
export * from './rights';
export * from './periods';
