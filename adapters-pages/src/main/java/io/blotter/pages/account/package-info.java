/** Becoming a user, signing in and out, and what one has here. */
@NullMarked
package io.blotter.pages.account;

import org.jspecify.annotations.NullMarked;
