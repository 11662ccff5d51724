/** One short class per stage of the pipeline. */
package org.crosscheck.job;
