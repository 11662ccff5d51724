/** The pages and exports that people read. */
package org.crosscheck.report;
