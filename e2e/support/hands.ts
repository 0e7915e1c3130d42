import type {Locator, Page} from '@playwright/test';

/** How a person operates the page. */
export interface Hand {
  /** A link or a button. */
  readonly press: (target: Locator) => Promise<void>;
  /** A radio button or a checkbox. */
  readonly mark: (target: Locator) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
}

/** Finger or mouse. */
export function pointer(hasTouch: boolean): Hand {
  const press = (target: Locator) => (hasTouch ? target.tap() : target.click());
  return {
    press,
    mark: press,
    write: async (field, text) => {
      await press(field);
      await field.fill(text);
    }
  };
}

/** No screen has more tab stops, even with every right as a checkbox. */
const FURTHEST = 120;

/** Tab, arrows, Space and Enter, and nothing else. */
export function keyboard(page: Page): Hand {
  const reach = async (target: Locator) => {
    await target.waitFor();
    for (let presses = 0; presses < FURTHEST; presses += 1) {
      const focused = await target.evaluate(whereFocusIs);
      if (focused === 'here') return;
      await page.keyboard.press(focused === 'sameGroup' ? 'ArrowDown' : 'Tab');
    }
    throw new Error(`Tab does not lead to ${String(target)}`);
  };
  return {
    press: async (target) => {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    mark: async (target) => {
      await reach(target);
      // Arrows have already chosen a radio button; Space would not change it, but would untick a checkbox.
      if (!(await target.isChecked())) await page.keyboard.press('Space');
    },
    write: async (field, text) => {
      await reach(field);
      await page.keyboard.type(text);
    }
  };
}

/** Runs in the page: radio buttons of one name are one stop for Tab, and arrows lead from one to the next. */
function whereFocusIs(target: Element): 'here' | 'sameGroup' | 'elsewhere' {
  const focused = document.activeElement;
  if (focused === target) return 'here';
  const isRadio = (element: Element | null) =>
    element instanceof HTMLInputElement && element.type === 'radio';
  return isRadio(target) && isRadio(focused) ? 'sameGroup' : 'elsewhere';
}
