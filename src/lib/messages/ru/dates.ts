import { dateWriter } from '../DateParts';
import { language } from './language';

export const dateWords = dateWriter(language.tag);
