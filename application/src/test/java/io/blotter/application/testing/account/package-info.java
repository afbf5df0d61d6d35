/** The account slice's ports in memory, and what they promise. */
@NullMarked
package io.blotter.application.testing.account;

import org.jspecify.annotations.NullMarked;
