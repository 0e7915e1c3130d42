export * from './isoDate';
export * from './arithmetic';
export * from './period';
export * from './daysOff';
export * from './workingDays';
