/** Who and what is meant: mentions, their variants, and the names they resolve to. */
package org.crosscheck.name;
