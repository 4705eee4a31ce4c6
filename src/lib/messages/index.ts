import { detail } from './detail';
import { legend } from './legend';
import { list } from './list';
import { map } from './map';
import { pages } from './pages';
import { sentences } from './sentences';
import { shell } from './shell';
import { terms } from './terms';

/** Every word of the interface, by the part of the screen it belongs to. */
export const messages = { shell, list, detail, map, legend, pages, sentences, terms };
