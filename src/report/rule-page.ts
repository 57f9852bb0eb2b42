/** Where a rule's page lies, relative to the package. */
export const rulePage = (ruleId: string): string => `docs/rules/${ruleId}.md`;
