/** Knowing who calls, and making the first users. */
@NullMarked
package io.blotter.application.account;

import org.jspecify.annotations.NullMarked;
