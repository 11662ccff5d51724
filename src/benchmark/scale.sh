#!/usr/bin/env bash
# How the copy, story, event and comparison stages grow: generated corpora of 1,000, 10,000 and 100,000 articles (or the sizes given).
# The claims are kept in a work folder first, so that the second run of each size shows the later stages alone: its lines tell
# when each stage's file was whole. The blocks are those of candidate pairs, each with its largest and how many were capped.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=${CROSSCHECK_SCALE_DIR:-$(mktemp -d)}
export CROSSCHECK_HEAP=${CROSSCHECK_HEAP:-8g}
for articles in "${@:-1000}"; do
  place=$out/$articles
  [ -d "$place/corpus" ] || bin/crosscheck generate --articles "$articles" --outlets 40 --seed 7 "$place/corpus"
  [ -d "$place/work" ] || bin/crosscheck run "$place/corpus/articles.jsonl" --out "$place/first" --work "$place/work"
  echo "== $articles articles, from kept claims"
  /usr/bin/time -f '%e s, %M kB at most, %U s user' \
    bin/crosscheck run "$place/corpus/articles.jsonl" --out "$place/second" --work "$place/work"
  grep -o '"blocks":\[.*\]' "$place/second/data/manifest.json"
done
