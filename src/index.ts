export * from './findings/finding';
