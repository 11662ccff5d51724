/** Stories and events: which articles tell of one happening, which claims of one event. */
package org.crosscheck.event;
