/** The command line: what a person types, what a command prints, how it exits. */
@NullMarked
package io.blotter.bootstrap.command;

import org.jspecify.annotations.NullMarked;
