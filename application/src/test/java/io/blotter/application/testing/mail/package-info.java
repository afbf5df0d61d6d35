/** The mail slice's ports in memory, and what they promise. */
@NullMarked
package io.blotter.application.testing.mail;

import org.jspecify.annotations.NullMarked;
