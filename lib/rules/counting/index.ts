export * from './codes';
export * from './lastDay';
export * from './term';
