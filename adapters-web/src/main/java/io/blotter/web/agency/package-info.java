/** Agencies over HTTP. */
@NullMarked
package io.blotter.web.agency;

import org.jspecify.annotations.NullMarked;
