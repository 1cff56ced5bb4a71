import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { Problem } from '../../api/problem.ts';
import type { AnyForm } from './context.ts';
import { faultsOf } from './faults.ts';
import type { Faults } from './faults.ts';
import type { Opening } from './opened.ts';

/** What is wrong with what was typed, and what a service refused of it. */
export interface Wrong {
  readonly faults: Faults;
  readonly refusal: Problem | null;
  /** What says so; it takes the focus. */
  readonly summary: RefObject<HTMLDivElement | null>;
  readonly isWrong: boolean;
  /** Sets faults beside their fields, and leaves the focus where it is. */
  readonly mark: (found: Faults) => void;
  /** Sets faults in place of all that was wrong, with the focus on the summary; none is right again. */
  readonly show: (found: Faults) => void;
  /** Says why it was refused; what is no refusal is thrown on. */
  readonly fail: (error: unknown) => void;
  /** Answers what came in place of success: another's change is met by the form itself. */
  readonly answer: (error: unknown) => Promise<void>;
}

/** Keeps what is wrong with a form or a dialog, and says it. */
export function useWrong<V>(form: AnyForm, { meet }: Pick<Opening<V>, 'meet'>): Wrong {
  const [faults, setFaults] = useState<Faults>({});
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const summary = useRef<HTMLDivElement>(null);
  const mark = (found: Faults) => {
    setFaults(found);
    form.setErrors(found);
  };
  const say = (found: Faults, problem: Problem | null) => {
    mark(found);
    setRefusal(problem);
    setTimeout(() => summary.current?.focus(), 0);
  };
  const show = (found: Faults) => say(found, null);
  const fail = (error: unknown) => {
    if (!(error instanceof Problem)) throw error;
    say(faultsOf(error), error);
  };
  return {
    faults,
    refusal,
    summary,
    isWrong: refusal !== null || Object.keys(faults).length > 0,
    mark,
    show,
    fail,
    async answer(error) {
      let isMet: boolean;
      try {
        isMet = await meet(error);
      } catch (inTheWay) {
        return fail(inTheWay);
      }
      if (isMet) show({});
      else fail(error);
    },
  };
}
