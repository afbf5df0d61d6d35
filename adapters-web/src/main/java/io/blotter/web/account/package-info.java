/** Signing up, signing in, passwords and keys over HTTP. */
@NullMarked
package io.blotter.web.account;

import org.jspecify.annotations.NullMarked;
