/** How the outlets' statements about one event relate: agreement, variation, disagreement. */
package org.crosscheck.finding;
