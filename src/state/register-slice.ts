import type { RunningSetup } from '../domain/register/register-entry.ts';
import { REGISTER_TEXT } from '../domain/text/register.ts';
import { type Register, registerJson, registerOf, registerText } from '../report/register.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';

export interface RegisterSlice {
  /** The register text and the annex of a setup. */
  registerFor(setup: RunningSetup): Register;
  exportRegister(setup: RunningSetup, kind: 'json' | 'txt'): void;
}

export function registerSlice(deps: Deps): Slice<RegisterSlice> {
  return () => ({
    registerFor: registerOf,
    exportRegister: (setup, kind) => {
      const register = registerOf(setup);
      const text = kind === 'json' ? registerJson(register) : registerText(register);
      const name = `brandpunt-${REGISTER_TEXT.files.register}-${setup.day}.${kind}`;
      deps.save(new Blob([text], { type: kind === 'json' ? 'application/json' : 'text/plain;charset=utf-8' }), name);
      deps.journal.record('export', name);
    },
  });
}
