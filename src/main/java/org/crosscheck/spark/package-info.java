/** The Spark session, record encoders and small Dataset helpers. */
package org.crosscheck.spark;
