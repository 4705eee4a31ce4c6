export { legend } from './legend';
export { list } from './list';
export { map } from './map';
export { sentences } from './sentences';
export { shell } from './shell';
