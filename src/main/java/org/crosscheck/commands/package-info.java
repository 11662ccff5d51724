/** The command line: arguments in, exit codes out; no logic. */
package org.crosscheck.commands;
