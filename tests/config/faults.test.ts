import { describe, expect, it } from 'vitest';
import { refusalOf } from './desk.js';

const AT = 'newslint.config.json';

describe('an invalid config is refused at the place of the fault', () => {
  it.each([
    [
      '{\n  "rules": {\n    "long-sentence": "off",\n      "healdine": "off"\n  }\n}',
      `${AT}:4:7 "healdine" is no rule; did you mean "missing-headline"?`,
    ],
    [
      '{"rules": {"long-sentences": "off"}}',
      `${AT}:1:12 "long-sentences" is no rule; did you mean "long-sentence"?`,
    ],
    [
      '{"rules": {"sentence_long": "off"}}',
      `${AT}:1:12 "sentence_long" is no rule; did you mean "long-sentence"?`,
    ],
    [
      '{"rules": {"passiveVoice": "off"}}',
      `${AT}:1:12 "passiveVoice" is no rule; did you mean "passive-voice"?`,
    ],
    [
      '{"rules": {"structure/missing-headline": "off"}}',
      `${AT}:1:12 "structure/missing-headline" is no rule; did you mean "missing-headline"?`,
    ],
    ['{"rules": {"xyz": "off"}}', `${AT}:1:12 "xyz" is no rule; "newslint rules" lists them all.`],
    [
      '{"rules": {"__proto__": "off"}}',
      `${AT}:1:12 "__proto__" is no rule; "newslint rules" lists them all.`,
    ],
    [
      '{"rules": {"constructor": "off"}}',
      `${AT}:1:12 "constructor" is no rule; "newslint rules" lists them all.`,
    ],
    [
      '{"rules": {"long-sentence": "eror"}}',
      `${AT}:1:29 "eror" is no severity; use "error", "warning", "info" or "off".`,
    ],
    [
      '{"rules": {"long-sentence": 2}}',
      `${AT}:1:29 2 is no severity; use "error", "warning", "info" or "off".`,
    ],
    [
      '{"rules": {"long-sentence": null}}',
      `${AT}:1:29 null is no severity; use "error", "warning", "info" or "off".`,
    ],
    [
      '{"rules": {"long-sentence": {"limit": 3}}}',
      `${AT}:1:29 the value of "long-sentence" must be a severity or [severity, options], not an object.`,
    ],
    [
      '{"rules": {"long-sentence": []}}',
      `${AT}:1:29 the value of "long-sentence" must not be an empty list.`,
    ],
    [
      '{"rules": {"long-sentence": ["warn", {}]}}',
      `${AT}:1:30 "warn" is no severity; use "error", "warning", "info" or "off".`,
    ],
    [
      '{"rules": {"long-sentence": ["off", 30]}}',
      `${AT}:1:37 the options of "long-sentence" must be an object, not 30.`,
    ],
    [
      '{"rules": {"long-sentence": ["off", {}, 1]}}',
      `${AT}:1:29 the value of "long-sentence" must be [severity, options] and nothing more.`,
    ],
    ['{"rules": []}', `${AT}:1:11 "rules" must be an object, not a list.`],
    ['{"rule": {}}', `${AT}:1:2 "rule" is no key of a config; did you mean "rules"?`],
    [
      '{"plugins": []}',
      `${AT}:1:2 "plugins" is no key of a config; use "extends", "rules", "overrides", "ignores", "suppressions" or "settings".`,
    ],
    [
      '{"__proto__": {}}',
      `${AT}:1:2 "__proto__" is no key of a config; use "extends", "rules", "overrides", "ignores", "suppressions" or "settings".`,
    ],
    ['[]', `${AT}:1:1 a config must be an object, not a list.`],
    ['\n "off"', `${AT}:2:2 a config must be an object, not "off".`],
    ['{"ignores": "drafts/**"}', `${AT}:1:13 "ignores" must be a list of strings, not "drafts/**".`],
    ['{"ignores": ["a", 3]}', `${AT}:1:19 each entry of "ignores" must be a string, not 3.`],
    ['{"ignores": [""]}', `${AT}:1:14 each entry of "ignores" must not be an empty string.`],
    ['{"overrides": [1]}', `${AT}:1:16 an override must be an object, not 1.`],
    ['{"overrides": [{"rules": {}}]}', `${AT}:1:16 an override needs "files".`],
    ['{"overrides": [{"files": [], "rules": {}}]}', `${AT}:1:26 "files" must not be an empty list.`],
    [
      '{"overrides": [{"files": ["a"], "rules": {}, "file": []}]}',
      `${AT}:1:46 "file" is no key of an override; did you mean "files"?`,
    ],
    [
      '{"overrides": [{"files": ["a"], "rules": {"healdine": "off"}}]}',
      `${AT}:1:43 "healdine" is no rule; did you mean "missing-headline"?`,
    ],
    [
      '{"settings": {"labels": []}}',
      `${AT}:1:15 "labels" is no key of "settings"; did you mean "sourceLabels"?`,
    ],
    [
      '{"settings": {"sourceLabels": [1]}}',
      `${AT}:1:32 each entry of "sourceLabels" must be a string, not 1.`,
    ],
    [
      `{"ignores": ["${'{a,b}'.repeat(10)}"]}`,
      `${AT}:1:14 "${'{a,b}'.repeat(10)}" stands for too many globs; write fewer lists in braces.`,
    ],
  ])('%s', async (text, message) => {
    expect(await refusalOf(text)).toBe(message);
  });

  it.each([
    ['{"limits": 3}', ':1:43 "limits" is no option of "long-sentence"; did you mean "limit"?'],
    [
      '{"zz": 3}',
      ':1:43 "zz" is no option of "long-sentence"; use "limit", "step", "style", "allow" or "counts".',
    ],
    ['{"limit": "ten"}', ':1:52 option "limit" of "long-sentence" must be a number, not "ten".'],
    ['{"limit": 0}', ':1:52 option "limit" of "long-sentence" must be at least 1, not 0.'],
    ['{"limit": 1e9}', ':1:52 option "limit" of "long-sentence" must be at most 200, not 1000000000.'],
    ['{"step": 1.5}', ':1:51 option "step" of "long-sentence" must be a whole number, not 1.5.'],
    ['{"counts": 1}', ':1:53 option "counts" of "long-sentence" must be true or false, not 1.'],
    ['{"allow": "had"}', ':1:52 option "allow" of "long-sentence" must be a list of strings, not "had".'],
    [
      '{"allow": [{}]}',
      ':1:53 each entry of option "allow" of "long-sentence" must be a string, not an object.',
    ],
    [
      '{"style": "plane"}',
      ':1:52 option "style" of "long-sentence" must be "plain" or "strict", not "plane"; did you mean "plain"?',
    ],
  ])('options %s', async (options, message) => {
    expect(await refusalOf(`{"rules":{"long-sentence": ["warning",   ${options}]}}`)).toBe(AT + message);
  });

  it('and an option of a rule that has none', async () => {
    expect(await refusalOf('{"rules": {"mixed-quotes": ["error", {"limit": 1}]}}')).toBe(
      `${AT}:1:39 "limit" is no option of "mixed-quotes", which has none.`,
    );
  });
});
