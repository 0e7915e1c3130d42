export * from './truth';
export * from './nonEmpty';
export * from './tree';
export * from './tables';
