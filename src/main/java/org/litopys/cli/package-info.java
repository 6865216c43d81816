/** The command line: parse arguments, call one object, print, exit code. */
package org.litopys.cli;
