export * from './isoDate';
export * from './arithmetic';
export * from './period';
