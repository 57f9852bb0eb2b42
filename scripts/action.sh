#!/usr/bin/env bash
# What the GitHub action runs. Every input comes as a variable, so that no value is read as shell.
set -uo pipefail

options=(--format github --min-severity "${MIN_SEVERITY:-warning}")
[ -z "${CONFIG:-}" ] || options+=(--config "$CONFIG")
[ -z "${MAX_WARNINGS:-}" ] || options+=(--max-warnings "$MAX_WARNINGS")
[ -z "${SARIF_FILE:-}" ] || options+=(--format "sarif:$SARIF_FILE")
[ -z "${HTML_FILE:-}" ] || options+=(--format "html:$HTML_FILE")

summary=
if [ "${SUMMARY:-true}" = true ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  summary=$(mktemp)
  options+=(--format "markdown:$summary")
fi

paths=()
while IFS= read -r path; do
  [ -z "$path" ] || paths+=("$path")
done <<<"${PATHS:-.}"

code=0
node "$NEWSLINT" "${options[@]}" -- "${paths[@]}" || code=$?
# Other steps have written to the summary too: it grows.
[ -z "$summary" ] || { cat "$summary" >>"$GITHUB_STEP_SUMMARY"; rm -f "$summary"; }
[ -z "${GITHUB_OUTPUT:-}" ] || echo "exit-code=$code" >>"$GITHUB_OUTPUT"
exit "$code"
