/** Tokens in the JOSE formats. */
@NullMarked
package io.blotter.external.token;

import org.jspecify.annotations.NullMarked;
