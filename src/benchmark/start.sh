#!/usr/bin/env bash
# From command to report over the bundled corpus, warm (built, file cache filled): wall time and memory, five runs.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
bin/crosscheck run corpus --out "$out/warm" >/dev/null 2>&1
for run in 1 2 3 4 5; do
  /usr/bin/time -f "run $run: %e s, %M kB at most, %U s user" \
    bin/crosscheck run corpus --out "$out/$run" >/dev/null 2>"$out/log" || cat "$out/log"
  tail -n 1 "$out/log"
done
