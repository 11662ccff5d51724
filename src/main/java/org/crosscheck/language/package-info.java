/** Sentences, tokens, tags, lemmas and dependencies: the one place that knows the NLP library. */
package org.crosscheck.language;
