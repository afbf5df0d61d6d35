/** Passwords: how digests are made and checked, and which ones everybody uses. */
@NullMarked
package io.blotter.external.password;

import org.jspecify.annotations.NullMarked;
