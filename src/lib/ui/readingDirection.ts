/** Where reading goes in an element: 1 to the right, -1 to the left. For keys and hands that follow the text. */
export function onward(element: Element): 1 | -1 {
	return getComputedStyle(element).direction === 'rtl' ? -1 : 1;
}
