import type { headlineRule as english } from '../en/headlineRule';
import type { Translated } from '../Translated';
import { counts } from './counts';

const { digits, form } = counts;

/** How a headline was made of the claims on a figure. */
export const headlineRule: Translated<typeof english> = {
	made: {
		latest: 'Главная цифра: последнее сообщение с числом',
		span: 'Главная цифра: диапазон сообщений',
		lowest: 'Главная цифра: наименьшее число',
		highest: 'Главная цифра: наибольшее число'
	},
	setAside: (reports) =>
		`${digits(reports)} ${form(reports, {
			one: 'сообщение не учтено',
			few: 'сообщения не учтены',
			many: 'сообщений не учтено'
		})}`,
	/** Further claims of sources that already have one which counts. */
	repeated: (claims) =>
		`Ещё ${digits(claims)} ${form(claims, {
			one: 'утверждение тех же источников не считается',
			few: 'утверждения тех же источников не считаются',
			many: 'утверждений тех же источников не считаются'
		})}.`,
	reasons: {
		noNumber: 'без числа',
		older: 'старше главной цифры',
		higher: 'больше главной цифры',
		lower: 'меньше главной цифры',
		between: 'внутри диапазона'
	}
};
