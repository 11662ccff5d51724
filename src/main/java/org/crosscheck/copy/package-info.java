/** Near-copies, wire credits and independent origins. */
package org.crosscheck.copy;
