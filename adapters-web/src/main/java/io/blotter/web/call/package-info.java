/** The call log over HTTP, and what providers tell of calls. */
@NullMarked
package io.blotter.web.call;

import org.jspecify.annotations.NullMarked;
