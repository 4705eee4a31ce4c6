import { afterEach, describe, expect, it } from 'vitest';
import { ReturnFocus } from './returnFocus';

function button(parent: Element = document.body): HTMLButtonElement {
	const element = document.createElement('button');
	parent.append(element);
	return element;
}

function popup(): HTMLElement {
	const element = document.createElement('div');
	element.tabIndex = -1;
	document.body.append(element);
	element.focus();
	return element;
}

afterEach(() => document.body.replaceChildren());

describe('ReturnFocus', () => {
	it('gives the focus back to what opened', () => {
		const focus = new ReturnFocus();
		const opener = button();
		opener.focus();
		focus.opened();
		focus.closed(popup(), () => null)?.();
		expect(document.activeElement).toBe(opener);
	});

	it('gives it to what stands in for an opener that is gone', () => {
		const focus = new ReturnFocus();
		const opener = button();
		opener.focus();
		focus.opened();
		const opened = popup();
		opener.remove();
		const other = button();
		focus.closed(opened, () => other)?.();
		expect(document.activeElement).toBe(other);
	});

	it('leaves a reader alone who is elsewhere by now', () => {
		const focus = new ReturnFocus();
		button().focus();
		focus.opened();
		const opened = popup();
		button().focus();
		expect(focus.closed(opened, () => null)).toBeNull();
	});

	it('gives back nothing where none is owed for what opened', () => {
		const focus = new ReturnFocus();
		button().focus();
		focus.opened(false);
		expect(focus.closed(popup(), () => button())).toBeNull();
	});

	it('does nothing where nothing was open', () => {
		expect(new ReturnFocus().closed(null, () => button())).toBeNull();
	});
});
