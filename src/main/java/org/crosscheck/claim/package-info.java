/** Claims of one article: who said what, how sure, how many, when and where. */
package org.crosscheck.claim;
