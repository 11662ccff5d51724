#!/usr/bin/env bash
# How the copy, story, event and comparison stages grow: generated corpora of 1,000, 10,000 and 100,000 articles (or the sizes given).
# The claims are kept in a work folder first, so that the second run of each size shows the later stages alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=${CROSSCHECK_SCALE_DIR:-$(mktemp -d)}
for articles in "${@:-1000}"; do
  place=$out/$articles
  [ -d "$place/corpus" ] || bin/crosscheck generate --articles "$articles" --outlets 40 --seed 7 "$place/corpus"
  bin/crosscheck run "$place/corpus/articles.jsonl" --out "$place/first" --work "$place/work"
  echo "== $articles articles, from kept claims"
  CROSSCHECK_HEAP=8g /usr/bin/time -f '%e s, %M kB at most, %U s user' \
    bin/crosscheck run "$place/corpus/articles.jsonl" --out "$place/second" --work "$place/work"
done
