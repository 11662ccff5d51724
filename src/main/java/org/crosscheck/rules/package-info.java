/** The knowledge a user may edit: tables read into typed form, all their problems at once. */
package org.crosscheck.rules;
