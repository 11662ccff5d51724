/** Articles as read: their text, where it came from, and the stretches of it that are not news. */
package org.crosscheck.article;
