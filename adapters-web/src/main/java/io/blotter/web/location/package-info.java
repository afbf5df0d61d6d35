/** Places over HTTP. */
@NullMarked
package io.blotter.web.location;

import org.jspecify.annotations.NullMarked;
